package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** Which part of a project's cost is for the children whom its effect is about: what its cost is held against benefits by. */
public final class OpenEffectCost {
    public static final Table TABLE = new Table(
            "open_effect_cost",
            "One row per told effect and calendar year in which anything is booked on the project; none where too few families bear the cost.",
            Table.columns(
                    OpenEffect.KEY,
                    List.of(
                            key("cost_year", INTEGER, "The calendar year that it is booked in."),
                            column(
                                    "cost_share",
                                    DECIMAL,
                                    "Share of what is booked in the year that the first cases of the matched children bear."))));

    private OpenEffectCost() {}
}
