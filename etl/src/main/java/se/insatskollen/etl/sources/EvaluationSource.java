package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.FctEvaluation;

/** Evaluations as documents tell of them. */
final class EvaluationSource {
    static final Source SOURCE = Source.of(
            "evaluation",
            "Utvärderingar",
            Origin.REGISTER,
            FctEvaluation.TABLE,
            List.of(
                    header("utvärdering_id", "evaluation_key"),
                    header("projekt_id", "project_key"),
                    header("utvärderare", "evaluator"),
                    header("utvärderarens_ställning", "evaluator_position"),
                    header("läge", "evaluation_status"),
                    header("upplägg", "study_design"),
                    header("analyserade", "analysed_count"),
                    header("deltog", "enrolled_count"),
                    header("enhet", "count_unit"),
                    header("uppföljning", "follow_up"),
                    header("publicerad", "published_date"),
                    header("publicerad_noggrannhet", "published_precision"),
                    header("slutsats", "conclusion"),
                    header("kritik", "criticism"),
                    header("omfattar_kostnad", "covers_cost"),
                    header("rapport", "report_access")),
            Header.OF_A_REGISTER_ROW);

    private EvaluationSource() {}
}
