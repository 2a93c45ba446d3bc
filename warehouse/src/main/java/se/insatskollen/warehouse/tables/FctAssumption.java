package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;

import java.util.List;
import se.insatskollen.warehouse.codes.AssumptionKind;
import se.insatskollen.warehouse.codes.EvidenceGrade;
import se.insatskollen.warehouse.schema.Table;

/** What must be assumed before avoided placements are called a saving; each with who says so and how far to trust it. */
public final class FctAssumption {
    public static final Table TABLE = new Table(
            "fct_assumption",
            "One row per assumption: what an estimated saving is corrected by, for one grade of evidence.",
            Table.columns(
                    List.of(
                            key("assumption_key", "Stable name of the assumption."),
                            code("evidence_grade", EvidenceGrade.class, "How the result it is applied to was reached."),
                            code("assumption_kind", AssumptionKind.class, "What is assumed."),
                            column("low_share", DECIMAL, "Lowest thinkable share, from 0 to 1."),
                            column("mode_share", DECIMAL, "Most likely share, from 0 to 1."),
                            column("high_share", DECIMAL, "Highest thinkable share, from 0 to 1.")),
                    Provenance.OF_A_REFERENCE_ROW));

    private FctAssumption() {}
}
