package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** The households; a family may live in several. */
public final class DimHousehold {
    public static final Table TABLE = new Table(
            "dim_household",
            "One row per household with a case that is shown.",
            List.of(
                    key("household_key", "Pseudonym of the household id."),
                    column("child_count", INTEGER, "Children who lived there when a case was opened.")));

    private DimHousehold() {}
}
