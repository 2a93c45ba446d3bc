package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;

import java.util.List;
import se.insatskollen.warehouse.codes.Occasion;
import se.insatskollen.warehouse.codes.Respondent;
import se.insatskollen.warehouse.schema.Table;

/** Scores on evaluation instruments before, after and at follow-up. */
public final class FctMeasurement {
    public static final Table TABLE = new Table(
            "fct_measurement",
            "One row per measurement of a child on one occasion by one respondent.",
            Table.columns(
                    List.of(
                            key("measurement_key", "Pseudonym of the measurement id."),
                            reference("case_key", FctCase.TABLE, "The case."),
                            reference("person_key", DimPerson.TABLE, "The child."),
                            reference("instrument_key", DimInstrument.TABLE, "The instrument."),
                            code("occasion", Occasion.class, "Before, after or follow-up."),
                            column("measured_date", DATE, "The day."),
                            column("score", DECIMAL, "Total score."),
                            code("respondent", Respondent.class, "Who answered.")),
                    Provenance.OF_A_DELIVERED_ROW));

    private FctMeasurement() {}
}
