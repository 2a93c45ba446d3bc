package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** Support given without an individual decision (possible since 1 July 2025): counts without identity. */
public final class FctActivityCount {
    public static final Table TABLE = new Table(
            "fct_activity_count",
            "One row per area, period and type of intervention.",
            Table.columns(
                    List.of(
                            key("activity_count_key", "The system's own id of the count."),
                            reference(
                                    "area_key",
                                    DimArea.TABLE,
                                    "District or municipality; okant-omrade when it is not known."),
                            column(
                                    "is_area_renamed",
                                    BOOLEAN,
                                    "Whether the count named a district that had ended; it was mapped to its successor."),
                            column("from_date", DATE, "First day of the period."),
                            column("to_date", DATE, "Last day of the period."),
                            reference("intervention_type_key", DimInterventionType.TABLE, "What was given."),
                            column("given_count", INTEGER, "How often.")),
                    Provenance.OF_A_DELIVERED_ROW));

    private FctActivityCount() {}
}
