package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** The calendar: the periods that every date of a fact falls in. */
public final class DimDate {
    public static final Table TABLE = new Table(
            "dim_date",
            "One row per day from 1990 to 2039.",
            List.of(
                    key("day_date", DATE, "The day."),
                    column("year_number", INTEGER, "Calendar year."),
                    column(
                            "tertial_number",
                            INTEGER,
                            "January to April is 1, May to August 2, September to December 3."),
                    column("month_number", INTEGER, "Month, 1 to 12."),
                    column("month_day_number", INTEGER, "Day of the month.")));

    private DimDate() {}
}
