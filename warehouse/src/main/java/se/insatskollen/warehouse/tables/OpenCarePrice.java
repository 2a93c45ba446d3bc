package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.ORE;

import java.util.List;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.schema.Table;

/**
 * What a day in placement costs a municipality, as it paid: mean prices over the days of the years that may be told. A price
 * that is hidden has its share of the days all the same, unless they are those of few families.
 */
public final class OpenCarePrice {
    public static final Table TABLE = new Table(
            "open_care_price",
            "One row per municipality, form of placement and provision.",
            List.of(
                    key("municipality_key", "The municipality."),
                    keyCode("placement_type", PlacementType.class, "Form of placement."),
                    keyCode("provision", Provision.class, "Purchased or own."),
                    optional(
                            "low_ore",
                            ORE,
                            "Mean price of a day in the cheapest year, in the prices of the price year."),
                    optional("mode_ore", ORE, "Mean price of a day in all years, in the prices of the price year."),
                    optional(
                            "high_ore",
                            ORE,
                            "Mean price of a day in the dearest year, in the prices of the price year."),
                    optional("day_share", DECIMAL, "Share of the type's days with that provision."),
                    code("state", CellState.class, "Whether the price is told or hidden."),
                    column("price_year", INTEGER, "The latest year with a price index.")));

    private OpenCarePrice() {}
}
