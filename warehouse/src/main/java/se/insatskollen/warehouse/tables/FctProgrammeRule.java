package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.RuleKind;
import se.insatskollen.warehouse.codes.RuleStatus;
import se.insatskollen.warehouse.codes.RuleUnit;
import se.insatskollen.warehouse.schema.Table;

/** The rules of a grant programme, with the years they were written for. */
public final class FctProgrammeRule {
    public static final Table TABLE = new Table(
            "fct_programme_rule",
            "One row per rule and reading.",
            Table.columns(
                    List.of(
                            key("rule_key", "Stable name of the rule."),
                            reference("project_key", DimProject.TABLE, "The programme."),
                            code("rule_kind", RuleKind.class, "What it limits."),
                            column(
                                    "rule_value",
                                    TEXT,
                                    "The limit: a whole number, a day or a direction, as the unit says."),
                            code("rule_unit", RuleUnit.class, "What the limit is given in."),
                            column("valid_from_date", DATE, "First day it holds."),
                            column("valid_to_date", DATE, "Last day it holds; never applied outside."),
                            code("rule_status", RuleStatus.class, "In force or proposed."),
                            column("description", TEXT, "The rule in our words."),
                            optional(
                                    "reading",
                                    TEXT,
                                    "How it can be read, where the wording allows more than one reading.")),
                    Provenance.OF_A_REGISTER_ROW));

    private FctProgrammeRule() {}
}
