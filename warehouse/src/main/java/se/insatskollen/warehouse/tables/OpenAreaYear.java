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
import se.insatskollen.warehouse.codes.AreaDivision;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.schema.Table;

/** Cases, costs and placements of an area in a year, for pages. */
public final class OpenAreaYear {
    public static final Table TABLE = new Table(
            "open_area_year",
            "One row per area, division into districts and year.",
            List.of(
                    key("area_key", "The area."),
                    keyCode("area_division", AreaDivision.class, "Districts as they were, or as they are today."),
                    key("year_number", INTEGER, "Calendar year."),
                    column("area_name", TEXT, "Name in Swedish."),
                    column("municipality_key", TEXT, "The municipality."),
                    optional("case_count", INTEGER, "Cases opened in the year; empty where hidden."),
                    optional(
                            "family_count",
                            INTEGER,
                            "Different families with a case opened in the year; empty where hidden."),
                    optional("cost_ore", ORE, "Booked in the year; empty where hidden."),
                    code(
                            "state",
                            CellState.class,
                            "Whether cases, families and cost are shown, all nought or hidden: they have one fate."),
                    optional(
                            "placement_days",
                            INTEGER,
                            "Placement days in the year, first and last day both counted; empty where hidden."),
                    code("placement_state", CellState.class, "Whether placement days are shown, nought or hidden.")));

    private OpenAreaYear() {}
}
