package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;

import java.util.List;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.schema.Table;

/** What a project has changed in days of each form of placement that any of the matched children was placed in. */
public final class OpenEffectType {
    public static final Table TABLE = new Table(
            "open_effect_type",
            "One row per told effect and form of placement that occurs.",
            Table.columns(
                    OpenEffect.KEY,
                    List.of(
                            keyCode("placement_type", PlacementType.class, "Form of placement."),
                            code(
                                    "state",
                                    CellState.class,
                                    "Whether the type is told; a hidden one is in no sum of the effect."),
                            optional("ordinary_days", DECIMAL, "Days per like child in ordinary service."),
                            optional("difference_days", DECIMAL, "Days per child, project less ordinary service."))));

    private OpenEffectType() {}
}
