package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;

import java.util.List;
import se.insatskollen.warehouse.codes.Covariate;
import se.insatskollen.warehouse.schema.Table;

/** How far the project's children are from those of ordinary service, before and after matching. */
public final class OpenEffectBalance {
    public static final Table TABLE = new Table(
            "open_effect_balance",
            "One row per told effect, covariate and level.",
            Table.columns(
                    OpenEffect.KEY,
                    List.of(
                            keyCode("covariate", Covariate.class, "What children may differ in."),
                            key("level_name", "The level whose share is compared; of age in years the mean."),
                            optional(
                                    "standardised_difference_before",
                                    DECIMAL,
                                    "Project less ordinary service in standard deviations, of all whose window has passed."),
                            optional(
                                    "standardised_difference_after",
                                    DECIMAL,
                                    "The same of the matched; always 0 for what they are matched exactly on."))));

    private OpenEffectBalance() {}
}
