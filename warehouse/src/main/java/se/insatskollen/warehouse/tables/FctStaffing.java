package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalCode;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.StaffingStatus;
import se.insatskollen.warehouse.codes.StaffingUnit;
import se.insatskollen.warehouse.schema.Table;

/** Who worked in a project, in persons or full-time equivalents, as stated. */
public final class FctStaffing {
    public static final Table TABLE = new Table(
            "fct_staffing",
            "One row per stated staffing.",
            Table.columns(
                    List.of(
                            key("staffing_key", "Stable name of the statement."),
                            reference("project_key", DimProject.TABLE, "The project."),
                            column("staff_count", DECIMAL, "How many, in the unit beside it."),
                            code(
                                    "staff_unit",
                                    StaffingUnit.class,
                                    "Persons or full-time equivalents; never turned into each other."),
                            column("staff_role", TEXT, "What they worked as."),
                            code("staffing_status", StaffingStatus.class, "Worked there, or proposed."),
                            optional("from_date", DATE, "First day of the period; see its precision."),
                            optionalCode("from_precision", DatePrecision.class, "How exactly the first day is stated."),
                            optional("to_date", DATE, "Last day of the period; see its precision."),
                            optionalCode("to_precision", DatePrecision.class, "How exactly the last day is stated.")),
                    Provenance.OF_A_REGISTER_ROW));

    private FctStaffing() {}
}
