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
                    column("problem", TEXT, "Column and rule that was broken.")));

    private AuditRejection() {}
}
