package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.FctAssumption;

/** What is assumed when savings are told of. */
final class AssumptionSource {
    static final Source SOURCE = Source.of(
            "assumption",
            "Antaganden om besparingar",
            Origin.REFERENCE,
            FctAssumption.TABLE,
            List.of(
                    header("antagande_id", "assumption_key"),
                    header("utvärdering", "evidence_grade"),
                    header("slag", "assumption_kind"),
                    header("lägst", "low_share"),
                    header("troligast", "mode_share"),
                    header("högst", "high_share")),
            Header.OF_A_REFERENCE_ROW);

    private AssumptionSource() {}
}
