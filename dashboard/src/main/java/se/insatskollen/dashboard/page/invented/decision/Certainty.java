package se.insatskollen.dashboard.page.invented.decision;

import java.util.ArrayList;
import java.util.List;
import se.insatskollen.dashboard.web.evaluation.EvaluationRow;
import se.insatskollen.dashboard.web.evaluation.Grade;

/**
 * How sure one thing makes us. What others have evaluated and what we have worked out ourselves have grades of their own, so
 * that each is told with what it is of.
 *
 * @param about what the grade is of
 * @param text the grade, and what is missing for the next one
 */
record Certainty(String about, String text) {

    /** What others say first: their grade is the one that the page of evaluations shows. */
    static List<Certainty> of(List<EvaluationRow> evaluations, boolean isEstimated, boolean isMeasured) {
        List<Certainty> all = new ArrayList<>();
        evaluations.forEach(row -> all.add(of(row)));
        if (evaluations.isEmpty()) {
            all.add(new Certainty("Utvärdering", Grade.NONE.wordsAndMissing()));
        }
        if (isEstimated) {
            all.add(new Certainty("Vår beräkning av besparingen", Grade.MATCHED.wordsAndMissing()));
        }
        if (isMeasured) {
            all.add(new Certainty("Vår uträkning av barnens mätningar", Grade.BEFORE_AFTER.wordsAndMissing()));
        }
        return all;
    }

    private static Certainty of(EvaluationRow row) {
        return new Certainty(
                "Utvärderingen",
                "%s Utvärderare: %s."
                        .formatted(
                                row.grade().map(Grade::wordsAndMissing).orElse(row.certainty() + "."),
                                row.evaluator()));
    }
}
