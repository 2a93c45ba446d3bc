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
            "One row per table that one source fills alone: every row loaded is a row of the table.",
            List.of(
                    key("table_name", "The table."),
                    column("source_name", TEXT, "The source whose rows it must account for."),
                    column("row_in_count", INTEGER, "Rows loaded from the source."),
                    column("row_out_count", INTEGER, "Rows in the table.")));

    private AuditReconciliation() {}
}
