package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** Every delivery a release was made from, and what became of its rows. */
public final class AuditFile {
    public static final Table TABLE = new Table(
            "audit_file",
            "One row per delivery: rows in = loaded + rejected + duplicates.",
            List.of(
                    key("delivery_key", "Source and content hash."),
                    column("source_name", TEXT, "The source contract."),
                    column("origin", TEXT, "Where it lay: register, reference or landing."),
                    column("file_name", TEXT, "Name of the file."),
                    column("sha256", TEXT, "SHA-256 of its bytes."),
                    column("is_invented", BOOLEAN, "Whether the delivery was marked as invented."),
                    column("encoding", TEXT, "Character encoding found."),
                    column("row_in_count", INTEGER, "Records in the file, counted apart from the parser."),
                    column("row_loaded_count", INTEGER, "Rows loaded."),
                    column("row_rejected_count", INTEGER, "Rows rejected."),
                    column("row_duplicate_count", INTEGER, "Rows that repeat another to the letter.")));

    private AuditFile() {}
}
