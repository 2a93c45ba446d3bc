package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.ORE;

import java.util.List;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.schema.Table;

/** What a project was booked with, by who paid and by what it was for, never by both at once. */
public final class OpenProjectEconomy {
    public static final Table TABLE = new Table(
            "open_project_economy",
            "One row per project, year or all years, and payer or kind of cost.",
            List.of(
                    key("project_key", "The project."),
                    key("period", "Calendar year; ALL for all years together."),
                    key("payer_key", "Whose budget; ALL for all payers together."),
                    key("cost_kind", "What it was spent on; ALL for all kinds together."),
                    optional("cost_ore", ORE, "Booked; empty where hidden."),
                    code("state", CellState.class, "Whether the figure is shown, nought or hidden.")));

    private OpenProjectEconomy() {}
}
