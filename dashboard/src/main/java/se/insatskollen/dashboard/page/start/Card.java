package se.insatskollen.dashboard.page.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.knowledge.Entry;
import se.insatskollen.dashboard.web.knowledge.Knowledge;
import se.insatskollen.dashboard.web.knowledge.Verdict;
import se.insatskollen.dashboard.web.saving.Example;
import se.insatskollen.warehouse.codes.EarlyIntervention;

/**
 * A way in: a question and what can be said about it in a breath.
 *
 * @param mark what must be said beside the question; empty where nothing must
 */
record Card(String question, String href, String text, String mark) {
    private static final String TEAM = "vallingbyteamet";
    private static final String PILOT = "familjelotsen";

    /** Those that the release has something to say about. */
    static List<Card> all(List<Knowledge> known, Optional<List<Example>> examples) {
        List<Card> cards = new ArrayList<>();
        of(known, TEAM).ifPresent(team -> cards.add(card(team, whatIsKnown(team.entry()))));
        of(known, PILOT).ifPresent(pilot -> cards.add(card(pilot, whetherItHolds(pilot))));
        examples.ifPresent(shown -> cards.add(invented(shown)));
        return cards;
    }

    private static Card invented(List<Example> examples) {
        return new Card(
                "Exempelstad" + counted(examples),
                InventedCity.PATH + "/besparingar",
                SwedishList.sentences(
                        "En påhittad stad. Där ser du vad Insatskollen kan svara på när det finns uppgifter om ärenden:"
                                + " hur många barn som nås, vad det kostar och om det lönar sig.",
                        examples.stream().map(Example::sentence).collect(Collectors.joining(" "))),
                "påhittade siffror");
    }

    // "tre projekt, ett lönar sig, ett gör ingen skillnad, ett går back", by what is planted in them.
    private static String counted(List<Example> examples) {
        if (examples.isEmpty()) {
            return "";
        }
        String each = examples.stream()
                .flatMap(example -> example.facit().stream())
                .map(", ett %s"::formatted)
                .collect(Collectors.joining());
        return ": %s projekt%s".formatted(SwedishFormat.word(examples.size()), each);
    }

    private static Optional<Knowledge> of(List<Knowledge> known, String key) {
        return known.stream()
                .filter(row -> row.entry().projectKey().equals(key))
                .findFirst();
    }

    private static Card card(Knowledge knowledge, String question) {
        Entry entry = knowledge.entry();
        String caution = entry.earlyIntervention() == EarlyIntervention.UNCLEAR
                ? " Om projektet är en tidig insats för barn framgår inte."
                : "";
        String text =
                "%s%s %s".formatted(Verdict.sentence(knowledge), caution, String.join(" ", Verdict.reasons(knowledge)));
        return new Card(question, entry.href(), text, "");
    }

    private static String whatIsKnown(Entry entry) {
        return entry.projectName() + ": vad vet vi?";
    }

    /** "Familjelotsen: håller 8,3 miljoner?" where a saving of that size is claimed. */
    private static String whetherItHolds(Knowledge knowledge) {
        return knowledge
                .largestSavingOre()
                .map(ore -> "%s: håller %s?"
                        .formatted(
                                knowledge.entry().projectName(),
                                SwedishFormat.kronor(ore).replaceFirst(" kronor$", "")))
                .orElseGet(() -> whatIsKnown(knowledge.entry()));
    }
}
