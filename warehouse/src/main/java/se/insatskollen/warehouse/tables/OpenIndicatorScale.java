package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** What change in scores is measured against: the spread and the reliability that a reader must be able to check. */
public final class OpenIndicatorScale {
    public static final Table TABLE = new Table(
            "open_indicator_scale",
            "One row per indicator of change and instrument that it is measured with.",
            List.of(
                    keyReference("indicator_id", OpenIndicator.TABLE, "The indicator."),
                    key("instrument_key", "The instrument."),
                    column("instrument_name", TEXT, "Its name."),
                    column("before_count", INTEGER, "Scores before support, of all areas and years; at least 100."),
                    column("before_deviation", DECIMAL, "Their standard deviation, in points."),
                    optional("reliability", DECIMAL, "Published reliability; empty where the indicator needs none."),
                    optional("reliability_source", TEXT, "Where that is published."),
                    optional(
                            "reliable_points",
                            DECIMAL,
                            "A change beyond so many points is more than measurement error.")));

    private OpenIndicatorScale() {}
}
