package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.Direction;
import se.insatskollen.warehouse.schema.Table;

/** The figures that others publish and we show as background. */
public final class DimPublishedIndicator {
    public static final Table TABLE = new Table(
            "dim_published_indicator",
            "One row per published indicator.",
            Table.columns(
                    List.of(
                            key("indicator_key", "Stable name."),
                            column("indicator_title", TEXT, "Title in plain Swedish."),
                            column("definition", TEXT, "What it measures, in one sentence."),
                            column("unit", TEXT, "Unit."),
                            column("decimal_count", INTEGER, "Decimals to show."),
                            code("direction", Direction.class, "Which way is better.")),
                    Provenance.OF_A_REFERENCE_ROW));

    private DimPublishedIndicator() {}
}
