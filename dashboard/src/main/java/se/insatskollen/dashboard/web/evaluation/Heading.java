package se.insatskollen.dashboard.web.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.insatskollen.dashboard.web.SwedishFormat;

/** What a reader wants to know first: how many projects somebody has evaluated, and how many of those can be judged. */
record Heading(List<Assessed> projects) {

    /** "Tre av 24 projekt har en utvärdering, klar, pågående eller planerad. Ingen av dem kan vi bedöma." */
    String answer() {
        long evaluated = projects.stream().filter(Assessed::isEvaluated).count();
        if (projects.isEmpty()) {
            return "Det finns inga projekt i den här utgåvan.";
        }
        if (projects.size() == 1) {
            return evaluated == 0
                    ? "Våra dokument nämner ingen utvärdering av det enda projektet."
                    : "Det enda projektet har en utvärdering. " + judged(1);
        }
        if (evaluated == 0) {
            return "Våra dokument nämner ingen utvärdering av något av de %s projekten."
                    .formatted(SwedishFormat.word(projects.size()));
        }
        return "%s av %s projekt har en utvärdering, klar, pågående eller planerad. %s"
                .formatted(
                        evaluated == 1 ? "Ett" : SwedishFormat.sentence(SwedishFormat.word(evaluated)),
                        SwedishFormat.word(projects.size()),
                        judged((int) evaluated));
    }

    /** Why they cannot be judged, and what there is instead. */
    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        add(
                reasons,
                row -> row.isDone() && !row.isRead(),
                "är klar, men vi har inte hela rapporten",
                "är klara, men vi har inte hela rapporten");
        add(reasons, EvaluationRow::isOngoing, "pågick när källan skrevs", "pågick när källan skrevs");
        add(
                reasons,
                EvaluationRow::isPlanned,
                "var bara planerad när källan skrevs",
                "var bara planerade när källan skrevs");
        long measured =
                projects.stream().filter(each -> each.measured().isThere()).count();
        if (measured > 0) {
            reasons.add(
                    "För %s har vi själva räknat på hur barnen mådde före och efter insatsen. Det är inte en del av någon utvärdering, och det säger inte vad insatsen gav: vi vet inte hur barnen hade mått utan den."
                            .formatted(counted((int) measured)));
        }
        return reasons;
    }

    private String counted(int measured) {
        if (projects.size() == 1) {
            return "projektet";
        }
        if (measured == projects.size()) {
            return measured == 2 ? "båda projekten" : "alla %s projekten".formatted(SwedishFormat.word(measured));
        }
        return "%s av projekten".formatted(measured == 1 ? "ett" : SwedishFormat.word(measured));
    }

    private void add(List<String> reasons, Predicate<EvaluationRow> which, String one, String many) {
        long count = projects.stream()
                .flatMap(each -> each.evaluations().stream())
                .filter(which)
                .count();
        if (count > 0) {
            reasons.add(
                    count == 1
                            ? "En utvärdering %s.".formatted(one)
                            : "%s utvärderingar %s."
                                    .formatted(SwedishFormat.sentence(SwedishFormat.word(count)), many));
        }
    }

    private String judged(int evaluated) {
        int graded = (int) projects.stream().filter(Assessed::isGraded).count();
        if (evaluated == 1) {
            return graded == 1 ? "Den kan vi bedöma." : "Den kan vi inte bedöma.";
        }
        if (graded == evaluated) {
            return graded == 2 ? "Båda kan vi bedöma." : "Alla %s kan vi bedöma.".formatted(SwedishFormat.word(graded));
        }
        return switch (graded) {
            case 0 -> "Ingen av dem kan vi bedöma.";
            case 1 -> "En av dem kan vi bedöma.";
            default -> "%s av dem kan vi bedöma.".formatted(SwedishFormat.sentence(SwedishFormat.word(graded)));
        };
    }
}
