package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** The forms of placement outside the home. */
public final class DimPlacementType {
    public static final Table TABLE = new Table(
            "dim_placement_type",
            "One row per form of placement.",
            List.of(
                    key("placement_type_key", "Code, such as FOSTER_HOME."),
                    column("placement_type_name", TEXT, "Swedish name.")));

    private DimPlacementType() {}
}
