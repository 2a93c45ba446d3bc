package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.AreaLevel;
import se.insatskollen.warehouse.codes.Direction;
import se.insatskollen.warehouse.schema.Table;

/** Published background figures with their titles, for pages. */
public final class RegisterPublishedIndicator {
    public static final Table TABLE = Published.twin(
            "register_published_indicator",
            FctPublishedIndicator.TABLE,
            List.of(
                    column("indicator_title", TEXT, "Title in plain Swedish."),
                    column("definition", TEXT, "What it measures, in one sentence."),
                    column("unit", TEXT, "Unit."),
                    column("decimal_count", INTEGER, "Decimals to show."),
                    code("direction", Direction.class, "Which way is better."),
                    column("area_name", TEXT, "Name of the area."),
                    code("area_level", AreaLevel.class, "Level of the area.")));

    private RegisterPublishedIndicator() {}
}
