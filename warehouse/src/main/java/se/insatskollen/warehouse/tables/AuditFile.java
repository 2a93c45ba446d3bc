package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.DeliveryMode;
import se.insatskollen.warehouse.schema.Table;

/** Every delivery a release was made from, and how it was written. */
public final class AuditFile {
    public static final Table TABLE = new Table(
            "audit_file",
            "One row per delivery; audit_part tells what became of its rows.",
            List.of(
                    key("delivery_key", "Source and content hash."),
                    column("source_name", TEXT, "The source contract."),
                    column("origin", TEXT, "Where it lay: register, reference or landing."),
                    column("file_name", TEXT, "Name of the file."),
                    column("sha256", TEXT, "SHA-256 of its bytes."),
                    column("is_invented", BOOLEAN, "Whether the delivery was marked as invented."),
                    code("delivery_mode", DeliveryMode.class, "What it means for what was delivered before."),
                    optional(
                            "covered_from_date", DATE, "First day whose rows a full delivery replaces; empty for all."),
                    optional("covered_to_date", DATE, "Last of these days."),
                    column("file_format", TEXT, "Format, with its packing."),
                    column("encoding", TEXT, "Character encoding found."),
                    column("delimiter", TEXT, "What separates the columns of a CSV file."),
                    column("line_ends", TEXT, "How the lines of a CSV file end.")));

    private AuditFile() {}
}
