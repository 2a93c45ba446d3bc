package se.insatskollen.dashboard.web.news;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;

/** Says what is new, in a sentence to be said aloud and a few that bear it out. */
record Answer(String sentence, List<String> reasons) {
    static Answer of(Found found, Dues dues) {
        return new Answer(
                sentence(found),
                Stream.of(
                                known(found),
                                perhaps(found.that(Newness.PERHAPS).size()),
                                besides(found.besides().size()),
                                due(dues),
                                undated(found.undatedUnknown().size()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static String sentence(Found found) {
        Question question = found.question();
        List<Item> news = found.counted();
        if (news.isEmpty()) {
            String nothing = found.that(Newness.PERHAPS).isEmpty() ? "Inget nytt" : "Inget säkert nytt";
            return "%s%s sedan %s.".formatted(nothing, question.where(), question.sinceDay());
        }
        List<String> counted = Arrays.stream(Kind.values())
                .filter(kind -> count(news, kind) > 0)
                .map(kind -> kind.counted(count(news, kind)))
                .toList();
        String word = news.size() == 1 ? news.get(0).kind().newOne() : "nya";
        return "Sedan %s är %s %s%s.".formatted(question.sinceDay(), SwedishList.and(counted), word, question.where());
    }

    private static long count(List<Item> news, Kind kind) {
        return news.stream().filter(item -> item.kind() == kind).count();
    }

    // Who finds nothing new wants to know whether we know anything at all.
    private static Optional<String> known(Found found) {
        if (!found.counted().isEmpty()) {
            return Optional.empty();
        }
        List<String> dates =
                found.known().stream().map(item -> item.when().text()).toList();
        if (dates.isEmpty()) {
            return Optional.of("Vi känner inte till något med datum%s."
                    .formatted(found.question().where()));
        }
        return Optional.of((dates.size() == 1
                        ? "Det enda vi känner till med datum är från %s."
                        : "Det senaste vi känner till är från %s.")
                .formatted(dates.get(0)));
    }

    private static Optional<String> perhaps(int count) {
        String why = "källan anger bara månad, årstid eller år";
        return sentence(count, "En uppgift kan vara ny: %s.".formatted(why), "%s uppgifter kan vara nya: " + why + ".");
    }

    private static Optional<String> besides(int count) {
        String why = "Rättelser är inte delade på områden.";
        return sentence(count, "En rättelse är ny. " + why, "%s rättelser är nya. " + why);
    }

    private static Optional<String> due(Dues dues) {
        List<DecisionRow> ahead = dues.ahead();
        return ahead.stream()
                .findFirst()
                .flatMap(first -> sentence(
                        ahead.size(),
                        "Ett svar eller en redovisning återstår att lämna, senast %s."
                                .formatted(first.due().text()),
                        "%s svar eller redovisningar återstår att lämna, "
                                + "det första senast %s.".formatted(first.due().text())));
    }

    private static Optional<String> undated(int count) {
        return sentence(
                count,
                "En uppgift saknar datum. När det hände framgår inte, så vi vet inte om den är ny.",
                "%s uppgifter saknar datum. När det hände framgår inte, så vi vet inte om de är nya.");
    }

    private static Optional<String> sentence(int count, String one, String many) {
        return switch (count) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(one);
            default -> Optional.of(many.formatted(SwedishFormat.sentence(SwedishFormat.word(count))));
        };
    }
}
