package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.codes.PopulationKind;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.schema.Table;

/** How many people live in an area, by year, sex and age. */
public final class FctPopulation {
    public static final Table TABLE = new Table(
            "fct_population",
            "One row per area, year, sex, age span and kind of figure, on 31 December.",
            Table.columns(
                    List.of(
                            keyReference("area_key", DimArea.TABLE, "The area."),
                            key("population_year", INTEGER, "The year whose last day is counted."),
                            keyCode("sex", Sex.class, "Sex."),
                            key("age_from", INTEGER, "Lowest age in full years; 0 for all ages."),
                            key("age_to", INTEGER, "Highest age in full years; 199 for no upper limit."),
                            keyCode("population_kind", PopulationKind.class, "Counted, forecast or derived."),
                            column("person_count", INTEGER, "Persons.")),
                    Provenance.OF_A_REFERENCE_ROW));

    private FctPopulation() {}
}
