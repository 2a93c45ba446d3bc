package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.Column.optionalCode;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.codes.TimeGrain;
import se.insatskollen.warehouse.schema.Table;

/** Which tables are published of an indicator: a closed set, made at import. */
public final class OpenPublishedTable {
    public static final Table TABLE = new Table(
            "open_published_table",
            "One row per indicator and declared table: on which step of its ladder it is published.",
            List.of(
                    keyReference("indicator_id", OpenIndicator.TABLE, "The indicator."),
                    keyCode("shape", PublishedShape.class, "By what it is told."),
                    optionalCode(
                            "time_grain",
                            TimeGrain.class,
                            "How long a time a cell is about; empty where the table is withheld."),
                    column("is_by_sex", BOOLEAN, "Whether girls and boys are told apart."),
                    column("is_by_age", BOOLEAN, "Whether ages are told apart."),
                    column("cell_count", INTEGER, "Cells of the table, margins among them."),
                    column("value_count", INTEGER, "Cells that show a figure."),
                    column("suppressed_count", INTEGER, "Cells that are not shown, for whatever reason.")));

    private OpenPublishedTable() {}
}
