package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.ORE;

import java.util.List;
import se.insatskollen.warehouse.codes.EffectState;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.Table;

/**
 * What a project has changed for its children beside like children in ordinary service, or why that is not told. What is
 * said after the state is empty unless it is TOLD.
 */
public final class OpenEffect {
    /** Of every table about an effect. */
    static final List<Column> KEY = List.of(
            key("project_key", "The project."),
            key("window_months", INTEGER, "Months after the opening of a child's first case: 12, 24 or 36."));

    public static final Table TABLE = new Table(
            "open_effect",
            "One row per project and window.",
            Table.columns(
                    KEY,
                    List.of(
                            code("effect_state", EffectState.class, "Whether the effect is told, or why not."),
                            optional("followed_children", INTEGER, "The project's children whose window has passed."),
                            optional(
                                    "matched_children",
                                    INTEGER,
                                    "Those of them with children like them in ordinary service."),
                            optional("ordinary_children", INTEGER, "Children in ordinary service like them."),
                            optional("project_families", INTEGER, "Families of the matched children of the project."),
                            optional(
                                    "cluster_families",
                                    INTEGER,
                                    "Families of all matched children; the intervals are t with one degree of freedom less."),
                            optional(
                                    "expected_placed",
                                    DECIMAL,
                                    "Matched children of the project that would be placed if as many of them were as in ordinary service."),
                            optional(
                                    "matched_share",
                                    DECIMAL,
                                    "Matched of the project's children whose window has passed."),
                            optional(
                                    "difference_days",
                                    DECIMAL,
                                    "Placement days per child, project less ordinary service, of the told types together."),
                            optional("difference_lower_95", DECIMAL, "Lower bound of its 95 per cent interval."),
                            optional("difference_upper_95", DECIMAL, "Upper bound of its 95 per cent interval."),
                            optional(
                                    "placebo_days",
                                    DECIMAL,
                                    "The same in as long a time before the opening, when the project could change nothing; matched without earlier placement."),
                            optional("placebo_lower_95", DECIMAL, "Lower bound of its 95 per cent interval."),
                            optional("placebo_upper_95", DECIMAL, "Upper bound of its 95 per cent interval."),
                            optional(
                                    "is_placebo_flagged",
                                    BOOLEAN,
                                    "Whether the children differed already before: its interval leaves out 0."),
                            optional(
                                    "ordinary_support_ore",
                                    ORE,
                                    "What ordinary service cost per like child from its first day of support, in the prices of the price year."),
                            optional("price_year", INTEGER, "The latest year with a price index."))));

    private OpenEffect() {}
}
