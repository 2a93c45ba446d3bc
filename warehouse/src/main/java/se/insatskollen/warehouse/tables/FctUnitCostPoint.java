package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalReference;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.ORE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.UnitCostQuality;
import se.insatskollen.warehouse.codes.UnitCostRole;
import se.insatskollen.warehouse.codes.UnitCostUnit;
import se.insatskollen.warehouse.schema.Table;

/** Single prices for care and support, each with its source. */
public final class FctUnitCostPoint {
    public static final Table TABLE = new Table(
            "fct_unit_cost_point",
            "One row per published price.",
            Table.columns(
                    List.of(
                            key("unit_cost_point_key", "Stable name of the price."),
                            column("cost_type", TEXT, "The pool of prices it can be compared with."),
                            column("cost_level", TEXT, "What exactly is priced, in the words of the source."),
                            code("cost_role", UnitCostRole.class, "Usual price, extreme, or no observed price."),
                            column("amount_ore", ORE, "Price in öre, nominal."),
                            column("amount_digits", INTEGER, "Significant digits in the price as written."),
                            optional(
                                    "price_year",
                                    INTEGER,
                                    "The latest year of the index, to whose prices the amount is moved."),
                            optional(
                                    "indexed_ore",
                                    ORE,
                                    "The price in öre in that year's prices; empty where the index lacks its year."),
                            code("cost_unit", UnitCostUnit.class, "What is paid for."),
                            optional("from_date", DATE, "First day of the price; empty when undated."),
                            optional("to_date", DATE, "Last day of the price; empty when undated."),
                            optionalReference(
                                    "area_key", DimArea.TABLE, "Where it holds; empty where no area of ours fits."),
                            code("cost_quality", UnitCostQuality.class, "How good the source is."),
                            column("source", TEXT, "Who published it."),
                            optional("note", TEXT, "What a reader should know.")),
                    Provenance.OF_A_DELIVERED_ROW));

    private FctUnitCostPoint() {}
}
