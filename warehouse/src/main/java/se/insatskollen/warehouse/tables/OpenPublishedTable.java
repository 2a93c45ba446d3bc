package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.schema.Table;

/** Which tables are published of an indicator: a closed set, made at import. */
public final class OpenPublishedTable {
    public static final Table TABLE = new Table(
            "open_published_table",
            "One row per indicator and published table.",
            List.of(
                    keyReference("indicator_id", OpenIndicator.TABLE, "The indicator."),
                    keyCode("shape", PublishedShape.class, "By what it is told."),
                    column("cell_count", INTEGER, "Cells of the table, margins among them."),
                    column("value_count", INTEGER, "Cells that show a figure.")));

    private OpenPublishedTable() {}
}
