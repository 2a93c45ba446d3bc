package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.AgeBand;
import se.insatskollen.warehouse.codes.AreaVintage;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.schema.Table;

/** Every figure that is published about an area or a project, in one long table. */
public final class OpenIndicatorValue {
    /** A value of {@code group_id} where nothing is told apart. */
    public static final String ALL = "ALL";

    public static final Table TABLE = new Table(
            "open_indicator_value",
            "One row per indicator, area, period, sex, age and group.",
            List.of(
                    keyReference("indicator_id", OpenIndicator.TABLE, "The indicator."),
                    key("area_key", "The area; of a project its municipality."),
                    keyCode(
                            "area_vintage",
                            AreaVintage.class,
                            "Whose history it is; A and B as they were and what C had as it was add up to C today."),
                    key("period", "A year such as 2019, or four months of it such as 2019-T2."),
                    keyCode("sex", Sex.class, "Sex: WOMEN for girls, MEN for boys."),
                    keyCode("age_band", AgeBand.class, "Age at the index date."),
                    key("group_id", "ALL, a type of intervention, or the key of a project."),
                    optional(
                            "area_code",
                            TEXT,
                            "Official code of the area, as Kolada names it; empty where it has none."),
                    optional(
                            "value",
                            DECIMAL,
                            "The figure in the indicator's unit, our shares in whole per cent; empty unless the state has one."),
                    optional("n", INTEGER, "Families behind it; empty for published figures and where hidden."),
                    optional("lower_95", DECIMAL, "Lower bound of the 95 per cent interval; of shares rounded down."),
                    optional("upper_95", DECIMAL, "Upper bound of the 95 per cent interval; of shares rounded up."),
                    optional(
                            "lower_998", DECIMAL, "Lower bound of the 99.8 per cent interval; of shares rounded down."),
                    optional("upper_998", DECIMAL, "Upper bound of the 99.8 per cent interval; of shares rounded up."),
                    code(
                            "state",
                            CellState.class,
                            "What the cell says: ZERO only where the figure is exactly 0. A share of 0.3 per cent is a VALUE of 0, and one of 99.7 a VALUE of 100.")));

    private OpenIndicatorValue() {}
}
