package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.codes.Verdict;
import se.insatskollen.warehouse.schema.Table;

/** Which comparisons an indicator bears, with the warning or the reason a reader sees. */
public final class OpenIndicatorFairness {
    public static final Table TABLE = new Table(
            "open_indicator_fairness",
            "One row per indicator and kind of comparison.",
            List.of(
                    keyReference("indicator_id", OpenIndicator.TABLE, "The indicator."),
                    keyCode("comparison_kind", ComparisonKind.class, "What it would be held against."),
                    code("verdict", Verdict.class, "Whether the comparison may be made."),
                    optional(
                            "reason", TEXT, "The warning, or why it is refused, in Swedish; empty where it is fair.")));

    private OpenIndicatorFairness() {}
}
