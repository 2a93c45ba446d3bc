package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.ORE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.UnitCostQuality;
import se.insatskollen.warehouse.codes.UnitCostUnit;
import se.insatskollen.warehouse.schema.Table;

/** What care and support cost, as distributions in the prices of one year. */
public final class FctUnitCost {
    public static final Table TABLE = new Table(
            "fct_unit_cost",
            "One row per type of cost and unit, in the prices of the latest index year: low, mode and high.",
            List.of(
                    key("cost_type", "The pool of comparable prices."),
                    keyCode("cost_unit", UnitCostUnit.class, "What is paid for."),
                    column("price_year", INTEGER, "The year whose prices are used."),
                    column("low_ore", ORE, "Lowest point, in öre."),
                    column("low_digits", INTEGER, "Significant digits of the lowest point as written."),
                    optional(
                            "mode_ore",
                            ORE,
                            "Best-graded usual price nearest in time, in öre; empty when none can be moved to the price year."),
                    optional("mode_digits", INTEGER, "Significant digits of the mode as written."),
                    column("high_ore", ORE, "Highest point, in öre."),
                    column("high_digits", INTEGER, "Significant digits of the highest point as written."),
                    optional("mode_point_key", TEXT, "The price the mode comes from."),
                    code("cost_quality", UnitCostQuality.class, "The worst source among low, mode and high."),
                    column("point_count", INTEGER, "How many prices it rests on."),
                    column(
                            "unindexed_point_count",
                            INTEGER,
                            "How many prices were left out: undated, or from years without an index.")));

    private FctUnitCost() {}
}
