package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.FctDecision;

/** What committees proposed, decided, referred and answered. */
final class DecisionSource {
    static final Source SOURCE = Source.of(
            "decision",
            "Beslut och förslag",
            Origin.REGISTER,
            FctDecision.TABLE,
            List.of(
                    header("beslut_id", "decision_key"),
                    header("projekt_id", "project_key"),
                    header("organ", "body"),
                    header("datum", "decided_date"),
                    header("datum_noggrannhet", "decided_precision"),
                    header("nummer", "decision_number"),
                    header("slag", "decision_kind"),
                    header("läge", "decision_status"),
                    header("ställning", "decision_position"),
                    header("innehåll", "content"),
                    header("riktat_till", "addressed_to"),
                    header("svar_senast", "due_date"),
                    header("svar_senast_noggrannhet", "due_precision"),
                    header("uppföljt", "followed_up")),
            Header.OF_A_REGISTER_ROW);

    private DecisionSource() {}
}
