package se.insatskollen.warehouse.tables;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** Price indices, for pages. */
public final class RegisterPriceIndex {
    public static final Table TABLE = Published.twin("register_price_index", FctPriceIndex.TABLE, List.of());

    private RegisterPriceIndex() {}
}
