package se.insatskollen.dashboard.page.start;

import java.util.List;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.knowledge.Knowledge;

/** Do early interventions pay? As many as we know of, counted and said in Swedish. */
final class Answer {
    private static final String QUESTION = "Lönar sig tidiga insatser? ";

    private Answer() {}

    /** The answer about the projects that are early interventions for children. */
    static String of(List<Knowledge> early) {
        if (early.isEmpty()) {
            return QUESTION + "Registret har ännu inget projekt som säkert är en tidig insats för barn.";
        }
        long unknown = early.stream().filter(row -> !row.isKnown()).count();
        String known = unknown == 0
                ? "Det är utvärderat för alla %s projekt.".formatted(SwedishFormat.number(early.size()))
                : "För %s av %s projekt vet vi inte ännu."
                        .formatted(SwedishFormat.number(unknown), SwedishFormat.number(early.size()));
        return QUESTION + known + " " + evaluated(early) + "; " + claimed(early) + ".";
    }

    /** What the register says of projects whose sources do not tell whether they are early; empty when it has none. */
    static String ofUnclear(List<Knowledge> unclear) {
        if (unclear.isEmpty()) {
            return "";
        }
        long unknown = unclear.stream().filter(row -> !row.isKnown()).count();
        if (unknown == unclear.size()) {
            return "För %s projekt till framgår inte om de är tidiga insatser. Inte heller om dem vet vi ännu om de lönar sig; %s."
                    .formatted(SwedishFormat.number(unclear.size()), claimed(unclear));
        }
        return "För %s projekt till framgår inte om de är tidiga insatser. För %s av dem vet vi inte ännu om de lönar sig; %s."
                .formatted(SwedishFormat.number(unclear.size()), SwedishFormat.number(unknown), claimed(unclear));
    }

    private static String evaluated(List<Knowledge> projects) {
        long count = projects.stream().filter(Knowledge::isEvaluatedExternally).count();
        return switch ((int) count) {
            case 0 -> "Inget är utvärderat av någon utomstående";
            case 1 -> "Ett är utvärderat av någon utomstående";
            default -> SwedishFormat.number(count) + " är utvärderade av någon utomstående";
        };
    }

    private static String claimed(List<Knowledge> projects) {
        long count = projects.stream().filter(Knowledge::hasUntestedSaving).count();
        String many =
                switch ((int) count) {
                    case 0 -> "inget";
                    case 1 -> "ett";
                    default -> SwedishFormat.number(count);
                };
        return many + " har en uppgiven besparing som ingen utomstående prövat";
    }
}
