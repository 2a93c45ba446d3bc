package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.ORE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** What became of the rows and the öre of every sheet of every delivery. */
public final class AuditPart {
    public static final Table TABLE = new Table(
            "audit_part",
            "One row per sheet of a delivery, one alone for a file without sheets: in = loaded + rejected + duplicates,"
                    + " in rows and in öre.",
            List.of(
                    keyReference("delivery_key", AuditFile.TABLE, "The delivery."),
                    key("sheet_name", TEXT, "Name of the sheet; empty for a file without sheets."),
                    column("lines_before_count", INTEGER, "Lines of the delivery before this sheet's first."),
                    column("row_in_count", INTEGER, "Records in the sheet, counted apart from the parser."),
                    column("row_loaded_count", INTEGER, "Rows loaded."),
                    column("row_rejected_count", INTEGER, "Rows rejected."),
                    column("row_duplicate_count", INTEGER, "Rows that repeat another to the letter."),
                    column(
                            "in_ore",
                            ORE,
                            "Öre in the sheet, summed while it is read; 0 where its source has no amount."),
                    column("loaded_ore", ORE, "Öre of the rows loaded."),
                    column("rejected_ore", ORE, "Öre of the rows rejected."),
                    column("duplicate_ore", ORE, "Öre of the rows that repeat another."),
                    column("amount_unread_count", INTEGER, "Rejected rows whose amount could not be read.")));

    private AuditPart() {}
}
