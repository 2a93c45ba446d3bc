package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;

import java.util.List;
import se.insatskollen.warehouse.codes.IdentityKind;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.schema.Table;

/** The children, without anything that names them. */
public final class DimPerson {
    public static final Table TABLE = new Table(
            "dim_person",
            "One row per child with a case that is shown.",
            List.of(
                    key("person_key", "Pseudonym of the personal number; stable across releases of one installation."),
                    code(
                            "sex",
                            Sex.class,
                            "Sex in the population register: WOMEN for girls, MEN for boys, UNKNOWN where the number does not tell."),
                    code(
                            "identity_kind",
                            IdentityKind.class,
                            "What kind of number tells the child; one with an interim number is known within one case only."),
                    column("birth_month_date", DATE, "First day of the month of birth; the day is not kept."),
                    reference("family_key", DimFamily.TABLE, "The family of the child's first case.")));

    private DimPerson() {}
}
