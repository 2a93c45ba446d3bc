package se.insatskollen.warehouse.tables;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** The areas that pages name. */
public final class RegisterArea {
    public static final Table TABLE = Published.twin("register_area", DimArea.TABLE, List.of());

    private RegisterArea() {}
}
