package se.insatskollen.warehouse.tables;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** Unit costs as distributions, for pages. */
public final class RegisterUnitCost {
    public static final Table TABLE = Published.twin("register_unit_cost", FctUnitCost.TABLE, List.of());

    private RegisterUnitCost() {}
}
