package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.ORE;

import java.util.List;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.schema.Table;

/** How many children and families a project reached each year, and in all years. */
public final class OpenProjectYear {
    public static final Table TABLE = new Table(
            "open_project_year",
            "One row per project and year, and one for all its years.",
            List.of(
                    key("project_key", "The project."),
                    key("period", "Calendar year; ALL for all years together."),
                    optional("case_count", INTEGER, "Cases opened in the period; empty where hidden."),
                    optional(
                            "family_count",
                            INTEGER,
                            "Different families with a case opened in the period; empty where hidden."),
                    optional("cost_ore", ORE, "Booked in the period; empty where hidden."),
                    code("state", CellState.class, "Whether the figures are shown, all nought or hidden.")));

    private OpenProjectYear() {}
}
