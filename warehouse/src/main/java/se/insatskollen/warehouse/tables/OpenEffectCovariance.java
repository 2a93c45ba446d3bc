package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;

import java.util.List;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.schema.Table;

/** How the differences of the told types vary together by chance: what a simulation draws from. */
public final class OpenEffectCovariance {
    public static final Table TABLE = new Table(
            "open_effect_covariance",
            "One row per told effect and pair of told forms of placement, each pair both ways.",
            Table.columns(
                    OpenEffect.KEY,
                    List.of(
                            keyCode("placement_type", PlacementType.class, "Form of placement."),
                            keyCode("other_placement_type", PlacementType.class, "The same or another one."),
                            column("covariance", DECIMAL, "Covariance of the two differences, in squared days."))));

    private OpenEffectCovariance() {}
}
