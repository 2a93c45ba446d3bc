package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.ORE;

import java.util.List;
import se.insatskollen.warehouse.codes.CostKind;
import se.insatskollen.warehouse.codes.PayerKind;
import se.insatskollen.warehouse.schema.Table;

/** What a project was booked with, by year, payer and kind of cost. */
public final class OpenProjectEconomy {
    public static final Table TABLE = new Table(
            "open_project_economy",
            "One row per project, year, payer and kind of cost.",
            List.of(
                    key("project_key", "The project."),
                    key("year_number", INTEGER, "Calendar year."),
                    keyCode("payer_key", PayerKind.class, "Whose budget."),
                    keyCode("cost_kind", CostKind.class, "What it was spent on."),
                    column("cost_ore", ORE, "Booked.")));

    private OpenProjectEconomy() {}
}
