package se.insatskollen.dashboard.page.start;

import java.util.List;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.knowledge.Entry;

/** Do early interventions pay? As many as we know of, counted and said in Swedish. */
final class Answer {
    private static final String QUESTION = "Lönar sig tidiga insatser? ";

    private Answer() {}

    /**
     * What the answer counts.
     *
     * @param projects that are or may be early interventions for children
     * @param unknown of which we do not know whether they have paid
     * @param evaluated that somebody external has evaluated
     * @param claimed for which a source states a saving
     * @param untested for which a source states a saving that nobody external has examined
     */
    record Count(int projects, int unknown, int evaluated, int claimed, int untested) {
        static Count of(List<Entry> entries) {
            return new Count(
                    entries.size(),
                    (int) entries.stream().filter(entry -> !entry.isKnown()).count(),
                    (int) entries.stream().filter(Entry::isEvaluatedExternally).count(),
                    (int) entries.stream().filter(Entry::isSavingClaimed).count(),
                    (int) entries.stream().filter(Entry::hasUntestedSaving).count());
        }
    }

    /** The answer in one run of text, right in the singular and for none. */
    static String of(Count count) {
        if (count.projects() == 0) {
            return QUESTION + "Registret har ännu inget projekt som är eller kan vara en tidig insats för barn.";
        }
        return "%s%s. %s; %s.".formatted(QUESTION, unknown(count), evaluated(count), saving(count));
    }

    private static String unknown(Count count) {
        if (count.unknown() > 0) {
            return "För %s av %s projekt vet vi inte ännu"
                    .formatted(SwedishFormat.number(count.unknown()), SwedishFormat.number(count.projects()));
        }
        return count.projects() == 1
                ? "Det vet vi för det enda projektet"
                : "Det vet vi för vart och ett av %s projekt".formatted(SwedishFormat.number(count.projects()));
    }

    private static String evaluated(Count count) {
        return switch (count.evaluated()) {
            case 0 -> "Inget är utvärderat av någon utomstående";
            case 1 -> "Ett är utvärderat av någon utomstående";
            default -> SwedishFormat.number(count.evaluated()) + " är utvärderade av någon utomstående";
        };
    }

    private static String saving(Count count) {
        if (count.claimed() == 0) {
            return "ingen källa anger någon besparing för " + (count.projects() == 1 ? "det" : "dem");
        }
        return switch (count.untested()) {
            case 0 ->
                (count.claimed() == 1 ? "den besparing" : "de besparingar")
                        + " som källorna anger har prövats av någon utomstående";
            case 1 -> "ett har en uppgiven besparing som ingen utomstående prövat";
            default ->
                SwedishFormat.number(count.untested()) + " har en uppgiven besparing som ingen utomstående prövat";
        };
    }
}
