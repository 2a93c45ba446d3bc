package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** Every delivered row that is not in the star because it breaks a rule: where it stands and which rule, never its content. */
public final class AuditRejection {
    public static final Table TABLE = new Table(
            "audit_rejection",
            "One row per rejected row.",
            List.of(
                    keyReference("delivery_key", AuditFile.TABLE, "The delivery."),
                    key("delivery_line", INTEGER, "Line in that delivery."),
                    column("sheet_name", TEXT, "The sheet it stands in; empty for a file without sheets."),
                    column("sheet_line", INTEGER, "Line or row in that sheet or file."),
                    column("column_name", TEXT, "Header of the column at fault; empty where it is the whole row."),
                    column("rule", TEXT, "The rule that is broken.")));

    private AuditRejection() {}
}
