package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** Single prices with their sources, for pages. */
public final class RegisterUnitCostPoint {
    public static final Table TABLE = Published.twin(
            "register_unit_cost_point",
            FctUnitCostPoint.TABLE,
            List.of(optional("area_name", TEXT, "Name of the area.")));

    private RegisterUnitCostPoint() {}
}
