package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** What was understood in delivered rows although it is out of date, so that the supplier may mend it. */
public final class AuditWarning {
    public static final Table TABLE = new Table(
            "audit_warning",
            "One row per delivery and kind of warning; the rows are in the star.",
            List.of(
                    keyReference("delivery_key", AuditFile.TABLE, "The delivery."),
                    key("warning", "What was understood, and how."),
                    column("row_count", INTEGER, "In how many rows.")));

    private AuditWarning() {}
}
