package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.ORE;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** How many children and families a project reached each year. */
public final class OpenProjectYear {
    public static final Table TABLE = new Table(
            "open_project_year",
            "One row per project and year.",
            List.of(
                    key("project_key", "The project."),
                    key("year_number", INTEGER, "Calendar year."),
                    column("case_count", INTEGER, "Cases opened in the year."),
                    column("family_count", INTEGER, "Different families with a case opened in the year."),
                    column("cost_ore", ORE, "Booked in the year.")));

    private OpenProjectYear() {}
}
