package se.insatskollen.dashboard.web.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.DatePrecision;

/** Whether a project pays, in sentences made from what the register knows and from nothing else. */
public final class Verdict {
    private static final Pattern LEFT_OPEN = Pattern.compile("(.+?) \\((.+ " + SwedishFormat.NOT_STATED + ")\\)");

    private Verdict() {}

    /** One sentence: "Vi vet inte om ProjektEtt har lönat sig." */
    public static String sentence(Knowledge knowledge) {
        Entry entry = knowledge.entry();
        String name = entry.projectName();
        return switch (entry.projectKind()) {
            case PROJECT -> project(entry);
            case PROGRAMME ->
                "%s är ett program. %s".formatted(name, entry.members().sentence());
            case FUND -> "%s är en fond. %s".formatted(name, entry.members().sentence());
            case STUDY -> "%s finns i registret som en studie eller metod, inte som ett projekt.".formatted(name);
            case PRE_STUDY -> "%s är en förstudie.".formatted(name);
            case NONE -> "%s är inget projekt.".formatted(name);
        };
    }

    /** The answer to a board that is asked for it: of a method, whether we know that it would pay there. */
    public static String beforeDecision(Knowledge knowledge) {
        return isMethod(knowledge)
                ? "Vi vet inte om %s skulle löna sig här."
                        .formatted(knowledge.entry().projectName())
                : sentence(knowledge);
    }

    /** What a board must know of the entry beside the answer; empty of a project. */
    public static String caution(Knowledge knowledge) {
        return isMethod(knowledge) ? sentence(knowledge) : "";
    }

    private static boolean isMethod(Knowledge knowledge) {
        return knowledge.entry().projectKind().isMethod();
    }

    /** Why we know or do not: evaluations, and what is claimed about money and goals. */
    public static List<String> reasons(Knowledge knowledge) {
        List<String> reasons = new ArrayList<>(evaluations(knowledge.entry()));
        reasons.addAll(claimed(knowledge));
        return reasons;
    }

    /** What is claimed about money and goals, each with who says so and when. */
    public static List<String> claimed(Knowledge knowledge) {
        return ClaimSentences.of(knowledge);
    }

    /** An evaluation that was under way when its source was written. */
    public static String ongoing(LocalDate asOf) {
        return "Utvärdering pågick i %s. Vi har inget senare underlag."
                .formatted(SwedishDates.date(asOf, DatePrecision.MONTH));
    }

    /** The same where the source has no date. */
    public static String ongoingUndated() {
        return "Utvärdering pågick när källan skrevs. Källan har inget datum.";
    }

    private static List<String> evaluations(Entry entry) {
        List<String> evaluations = new ArrayList<>();
        entry.externalEvaluator().ifPresent(evaluator -> evaluations.add(external(entry, evaluator)));
        entry.otherEvaluator().ifPresent(evaluator -> evaluations.add(other(entry, evaluator)));
        if (entry.isUnderEvaluation()) {
            evaluations.add(entry.ongoingAsOfDate().map(Verdict::ongoing).orElse(ongoingUndated()));
        }
        if (entry.isEvaluationUnfinished()) {
            evaluations.add("Våra dokument nämner en utvärdering, men inte att den är klar.");
        }
        if (evaluations.isEmpty() && entry.members().isEmpty()) {
            evaluations.add("Våra dokument nämner ingen utvärdering.");
        }
        return evaluations;
    }

    private static String project(Entry entry) {
        return entry.isKnown()
                ? "%s är utvärderat av någon utomstående, också vad gäller kostnaden.".formatted(entry.projectName())
                : "Vi vet inte om %s har lönat sig.".formatted(entry.projectName());
    }

    // What a name leaves open would break the sentence it stands in, so it makes one of its own.
    private static String by(String pattern, String evaluator) {
        Matcher open = LEFT_OPEN.matcher(evaluator);
        return open.matches()
                ? "%s %s.".formatted(pattern.formatted(open.group(1)), SwedishFormat.sentence(open.group(2)))
                : pattern.formatted(evaluator);
    }

    private static String external(Entry entry, String evaluator) {
        if (entry.isKnown()) {
            return by("%s har utvärderat arbetet.", evaluator);
        }
        return by("%s har granskat arbetet utifrån, men det vi har säger inte om det har lönat sig.", evaluator);
    }

    private static String other(Entry entry, String evaluator) {
        if (entry.isEvaluatedExternally()) {
            return by("Också %s har utvärderat arbetet.", evaluator);
        }
        return "%s %s"
                .formatted(
                        by("%s har utvärderat arbetet.", evaluator),
                        entry.isOtherPositionUnknown()
                                ? "Om det är någon utomstående framgår inte."
                                : "Våra dokument nämner ingen utomstående som har utvärderat arbetet.");
    }
}
