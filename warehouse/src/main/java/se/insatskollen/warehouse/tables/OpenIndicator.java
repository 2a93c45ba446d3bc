package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.Direction;
import se.insatskollen.warehouse.codes.IndicatorKind;
import se.insatskollen.warehouse.schema.Table;

/** What the figures of the open shelf mean: our own indicators and the published ones beside them. */
public final class OpenIndicator {
    public static final Table TABLE = new Table(
            "open_indicator",
            "One row per indicator, computed or published.",
            List.of(
                    key("indicator_id", "Stable name."),
                    column("slug", TEXT, "How an address says it."),
                    column("indicator_order", INTEGER, "Place in lists, from 1; published ones come first."),
                    column("indicator_title", TEXT, "Title in plain Swedish."),
                    column("definition", TEXT, "What it measures, in one sentence."),
                    column("unit", TEXT, "Unit of the value, in Swedish."),
                    optional("said_pattern", TEXT, "A clause in Swedish that says a figure, with %s for the value."),
                    optional("said_more", TEXT, "What a higher figure than others' is called, in Swedish."),
                    optional("said_less", TEXT, "What a lower figure than others' is called, in Swedish."),
                    column("decimal_count", INTEGER, "Decimals to show."),
                    optional(
                            "price_year",
                            INTEGER,
                            "Year whose kronor the figures are told in; empty where they are no money of ours, or nominal."),
                    optional(
                            "nominal_of_indicator_id",
                            TEXT,
                            "The indicator whose amounts it tells in the kronor of each year; empty for all others."),
                    code("indicator_kind", IndicatorKind.class, "What kind of figure it is."),
                    code("direction", Direction.class, "Which way is better; cost alone is neutral."),
                    optional("numerator", TEXT, "What is counted, in Swedish; empty for published figures."),
                    optional("denominator", TEXT, "What it is divided by, in Swedish."),
                    optional("unit_of_analysis", TEXT, "What one unit is, in Swedish."),
                    optional("index_date", TEXT, "The day that places a unit in a period, in Swedish."),
                    optional("window_months", INTEGER, "Months that must have passed before a unit counts."),
                    column(
                            "is_certainty_harmful",
                            BOOLEAN,
                            "Whether 0 or 100 per cent can harm those who are in the group."),
                    column("source", TEXT, "Where it comes from: a publication, or the SQL file that makes it.")));

    private OpenIndicator() {}
}
