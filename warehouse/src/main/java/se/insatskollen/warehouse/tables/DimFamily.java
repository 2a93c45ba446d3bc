package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** The families: the unit in which few is few. */
public final class DimFamily {
    public static final Table TABLE = new Table(
            "dim_family",
            "One row per family with a case that is shown.",
            List.of(
                    key("family_key", "Pseudonym of the family id."),
                    column("child_count", INTEGER, "Children of the family with a case."),
                    column("first_opened_date", DATE, "Day its first case was opened.")));

    private DimFamily() {}
}
