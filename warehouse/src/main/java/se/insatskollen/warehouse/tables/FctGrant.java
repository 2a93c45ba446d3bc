package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalCode;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.ORE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.CostShare;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.GrantStatus;
import se.insatskollen.warehouse.schema.Table;

/** Money that was applied for, proposed or granted. A grant is not the cost. */
public final class FctGrant {
    public static final Table TABLE = new Table(
            "fct_grant",
            "One row per grant, at the stage a document tells of.",
            Table.columns(
                    List.of(
                            key("grant_key", "Stable name of the grant."),
                            reference("project_key", DimProject.TABLE, "The project."),
                            column("funder", TEXT, "Who pays."),
                            optional("programme_name", TEXT, "The programme or fund it comes from."),
                            optional("amount_ore", ORE, "Amount in öre, nominal; empty when not stated."),
                            optional("amount_digits", INTEGER, "Significant digits in the amount as written."),
                            column("is_amount_approximate", BOOLEAN, "Whether the source says about."),
                            code("grant_status", GrantStatus.class, "How far it has come."),
                            code("cost_share", CostShare.class, "How much of the cost it covers."),
                            optional("from_date", DATE, "First day of the period it is for; see its precision."),
                            optionalCode("from_precision", DatePrecision.class, "How exactly the first day is stated."),
                            optional("to_date", DATE, "Last day of the period it is for; see its precision."),
                            optionalCode("to_precision", DatePrecision.class, "How exactly the last day is stated."),
                            optional("decided_date", DATE, "Day it was decided."),
                            optionalCode("decided_precision", DatePrecision.class, "How exactly that is dated."),
                            optional("grant_number", TEXT, "Registration number."),
                            optional("conditions", TEXT, "Conditions, in our words.")),
                    Provenance.OF_A_REGISTER_ROW));

    private FctGrant() {}
}
