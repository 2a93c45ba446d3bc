package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.codes.ActivityType;
import se.insatskollen.warehouse.schema.Table;

/** Working time with and for families, as it was reported. */
public final class FctContact {
    public static final Table TABLE = new Table(
            "fct_contact",
            "One row per reported contact or piece of work in a case.",
            Table.columns(
                    List.of(
                            key("contact_key", "Pseudonym of the contact id."),
                            reference("case_key", FctCase.TABLE, "The case."),
                            reference("worker_key", DimWorker.TABLE, "Who did it."),
                            column("contact_date", DATE, "The day."),
                            code("activity_type", ActivityType.class, "What it was."),
                            column("is_direct_contact", BOOLEAN, "Whether the family took part."),
                            column("duration_minutes", INTEGER, "Minutes.")),
                    Provenance.OF_A_DELIVERED_ROW));

    private FctContact() {}
}
