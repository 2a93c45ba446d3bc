package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** Proof per table that no row was lost or multiplied on the way. */
public final class AuditReconciliation {
    public static final Table TABLE = new Table(
            "audit_reconciliation",
            "One row per table that one source fills: rows in = superseded + withheld + rejected + rows out.",
            List.of(
                    key("table_name", "The table."),
                    column("source_name", TEXT, "The source whose rows it must account for."),
                    column("row_in_count", INTEGER, "Rows loaded from the source."),
                    column("row_superseded_count", INTEGER, "Rows that a later delivery of the same thing replaced."),
                    column("row_withheld_count", INTEGER, "Rows that are never shown."),
                    column(
                            "row_rejected_count",
                            INTEGER,
                            "Rows that break a rule between rows; audit_rejection has them."),
                    column("row_out_count", INTEGER, "Rows in the table.")));

    private AuditReconciliation() {}
}
