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
import se.insatskollen.warehouse.codes.ClaimKind;
import se.insatskollen.warehouse.codes.CountUnit;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.GrossNet;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.StatedAnswer;
import se.insatskollen.warehouse.codes.StudyDesign;
import se.insatskollen.warehouse.schema.Table;

/** What someone says a project saved, avoided or reached: never our own estimate. */
public final class FctClaim {
    public static final Table TABLE = new Table(
            "fct_claim",
            "One row per claim.",
            Table.columns(
                    List.of(
                            key("claim_key", "Stable name of the claim."),
                            reference("project_key", DimProject.TABLE, "The project."),
                            code("claim_kind", ClaimKind.class, "What is claimed."),
                            optional("amount_ore", ORE, "Amount in öre as claimed, nominal; negative is a loss."),
                            optional("amount_digits", INTEGER, "Significant digits in the amount as written."),
                            column("is_amount_approximate", BOOLEAN, "Whether the source says about."),
                            optional("claimed_count", INTEGER, "How many placements are said to have been avoided."),
                            code("placement_type", PlacementType.class, "Which form of placement."),
                            code("gross_net", GrossNet.class, "Whether the cost of the project has been taken off."),
                            optional("denominator_count", INTEGER, "How many the claim is about."),
                            optionalCode("denominator_unit", CountUnit.class, "What those are."),
                            optional(
                                    "denominator_from_date",
                                    DATE,
                                    "First day of the period of those; see its precision."),
                            optionalCode(
                                    "denominator_from_precision",
                                    DatePrecision.class,
                                    "How exactly the first day is stated."),
                            optional(
                                    "denominator_to_date", DATE, "Last day of the period of those; see its precision."),
                            optionalCode(
                                    "denominator_to_precision",
                                    DatePrecision.class,
                                    "How exactly the last day is stated."),
                            optional("from_date", DATE, "First day of the period of the result; see its precision."),
                            optionalCode("from_precision", DatePrecision.class, "How exactly the first day is stated."),
                            optional("to_date", DATE, "Last day of the period of the result; see its precision."),
                            optionalCode("to_precision", DatePrecision.class, "How exactly the last day is stated."),
                            optional("price_year", INTEGER, "Price year; empty when not stated."),
                            column("judged_by", TEXT, "Who judged that it was so."),
                            column("computed_by", TEXT, "Who computed the amount."),
                            code("study_design", StudyDesign.class, "How it was reached."),
                            code(
                                    "linked_to_placements",
                                    StatedAnswer.class,
                                    "Whether the amount is said to come from avoided placements."),
                            column("description", TEXT, "The claim in our words.")),
                    Provenance.OF_A_REGISTER_ROW));

    private FctClaim() {}
}
