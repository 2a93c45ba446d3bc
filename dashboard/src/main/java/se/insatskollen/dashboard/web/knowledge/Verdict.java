package se.insatskollen.dashboard.web.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Units;
import se.insatskollen.warehouse.codes.DatePrecision;

/** Whether a project pays, in sentences made from what the register knows and from nothing else. */
public final class Verdict {
    private Verdict() {}

    /** One sentence: "Vi vet inte om ProjektEtt lönade sig." */
    public static String sentence(Knowledge knowledge) {
        String name = knowledge.projectName();
        return switch (knowledge.projectKind()) {
            case PROJECT -> project(knowledge);
            case PROGRAMME -> "%s finns i registret som ett program. %s".formatted(name, members(knowledge));
            case FUND -> "%s finns i registret som en fond. %s".formatted(name, members(knowledge));
            case STUDY -> "%s finns i registret som en studie eller metod, inte som ett projekt.".formatted(name);
            case PRE_STUDY -> "%s finns i registret som en förstudie.".formatted(name);
        };
    }

    /** Why we know or do not: evaluations and claimed savings, a sentence each. */
    public static List<String> reasons(Knowledge knowledge) {
        List<String> reasons = new ArrayList<>();
        knowledge.externalEvaluator().ifPresent(evaluator -> reasons.add(external(knowledge, evaluator)));
        knowledge.otherEvaluator().ifPresent(evaluator -> reasons.add(other(knowledge, evaluator)));
        if (knowledge.isUnderEvaluation()) {
            reasons.add(knowledge.ongoingAsOfDate().map(Verdict::ongoing).orElse(ongoingUndated()));
        }
        if (reasons.isEmpty() && knowledge.childCount() == 0) {
            reasons.add("Vi känner inte till någon utvärdering.");
        }
        knowledge.savingOre().ifPresent(ore -> reasons.add(saving(knowledge, ore)));
        knowledge.resultOre().ifPresent(ore -> reasons.add(result(ore)));
        if (knowledge.hasGoalsClaimed()) {
            reasons.add("Det finns också en uppgift om nådda mål.");
        }
        return reasons;
    }

    /** Everything in one run of text. */
    public static String text(Knowledge knowledge) {
        return sentence(knowledge) + " " + String.join(" ", reasons(knowledge));
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

    private static String project(Knowledge knowledge) {
        if (knowledge.isKnown()) {
            return "%s är utvärderat av någon utomstående, också vad gäller kostnaden."
                    .formatted(knowledge.projectName());
        }
        return "Vi vet inte om %s %s."
                .formatted(knowledge.projectName(), knowledge.isOver() ? "lönade sig" : "lönar sig");
    }

    private static String members(Knowledge knowledge) {
        return switch ((int) knowledge.childCount()) {
            case 0 -> "Ingen annan post hör dit.";
            case 1 -> "En annan post hör dit.";
            default -> SwedishFormat.sentence(SwedishFormat.word(knowledge.childCount())) + " andra poster hör dit.";
        };
    }

    private static String external(Knowledge knowledge, String evaluator) {
        if (knowledge.isKnown()) {
            return "%s har utvärderat arbetet.".formatted(evaluator);
        }
        return "%s har granskat arbetet utifrån, men det vi har säger inte om det lönade sig.".formatted(evaluator);
    }

    private static String other(Knowledge knowledge, String evaluator) {
        return knowledge.isEvaluatedExternally()
                ? "Också %s har utvärderat arbetet.".formatted(evaluator)
                : "%s har utvärderat arbetet. Ingen utomstående har gjort det.".formatted(evaluator);
    }

    // A loss is said as plainly as a gain.
    private static String result(long ore) {
        return "Enligt en uppgift blev det ekonomiska resultatet %s.".formatted(SwedishFormat.kronor(ore));
    }

    private static String saving(Knowledge knowledge, long ore) {
        String about = knowledge.isSavingApproximate() ? "cirka " : "";
        String per =
                knowledge.savingPerUnit().map(unit -> " per " + Units.one(unit)).orElse("");
        String claim = "Enligt en uppgift %s %s%s%s."
                .formatted(knowledge.isOver() ? "sparade arbetet" : "sparas", about, SwedishFormat.kronor(ore), per);
        return knowledge.hasUntestedSaving() ? claim + " Ingen utomstående har prövat uppgiften." : claim;
    }
}
