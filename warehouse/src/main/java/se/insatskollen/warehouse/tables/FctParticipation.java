package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalCode;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.codes.CountUnit;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.ParticipationKind;
import se.insatskollen.warehouse.schema.Table;

/** How many families, persons, households or children a project reached or aimed at. */
public final class FctParticipation {
    public static final Table TABLE = new Table(
            "fct_participation",
            "One row per stated number of participants.",
            Table.columns(
                    List.of(
                            key("participation_key", "Stable name of the statement."),
                            reference("project_key", DimProject.TABLE, "The project."),
                            column("participant_count", INTEGER, "How many; the lower end of a span."),
                            optional("participant_count_highest", INTEGER, "The upper end, where a span is stated."),
                            code("participant_unit", CountUnit.class, "What is counted."),
                            code("participation_kind", ParticipationKind.class, "Reached, aimed at, or room for."),
                            optional("from_date", DATE, "First day of the period; see its precision."),
                            optionalCode("from_precision", DatePrecision.class, "How exactly the first day is stated."),
                            optional("to_date", DATE, "Last day of the period; see its precision."),
                            optionalCode("to_precision", DatePrecision.class, "How exactly the last day is stated.")),
                    Provenance.OF_A_REGISTER_ROW));

    private FctParticipation() {}
}
