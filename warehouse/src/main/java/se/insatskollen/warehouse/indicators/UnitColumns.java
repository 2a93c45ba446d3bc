package se.insatskollen.warehouse.indicators;

import java.util.List;

/**
 * What the SQL of every indicator returns: one row per unit of analysis, in these columns and in no others.
 *
 * <p>A value that is null is too early to measure: its window has not passed at the data date. Units that do not belong
 * to the indicator are left out by its SQL.
 */
public final class UnitColumns {
    /**
     * One column.
     *
     * @param type in DuckDB's words
     */
    public record UnitColumn(String name, String type, boolean isFilled, String meaning) {}

    public static final List<UnitColumn> ALL = List.of(
            new UnitColumn("unit_key", "varchar", true, "The unit; in a cell the same unit counts once."),
            new UnitColumn("family_key", "varchar", true, "The family: it clusters, and few families are few."),
            new UnitColumn("worker_key", "varchar", false, "Who did the work, where that is what is measured."),
            new UnitColumn("area_key", "varchar", true, "District or municipality responsible."),
            new UnitColumn("project_key", "varchar", true, "The project, or that there is none."),
            new UnitColumn("intervention_type_key", "varchar", true, "The support given, or NONE."),
            new UnitColumn("index_date", "date", true, "The day that places the unit in a period."),
            new UnitColumn("sex", "varchar", true, "The child's sex."),
            new UnitColumn("birth_month_date", "date", true, "First day of the child's month of birth."),
            new UnitColumn("value", "double", false, "What is measured; null where it is too early."),
            new UnitColumn("weight", "double", true, "What it is divided by; 1 where units are counted."));

    private UnitColumns() {}

    static List<String> names() {
        return ALL.stream().map(UnitColumn::name).toList();
    }
}
