package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** When the days of a window fell: what an effect is spread over years by. */
public final class OpenEffectYear {
    public static final Table TABLE = new Table(
            "open_effect_year",
            "One row per told effect and calendar year that its windows reach into.",
            Table.columns(
                    OpenEffect.KEY,
                    List.of(
                            key("year_number", INTEGER, "The calendar year."),
                            column(
                                    "window_share",
                                    DECIMAL,
                                    "Share of the windows' days that fall in the year, of the project's matched children; sums to 1."))));

    private OpenEffectYear() {}
}
