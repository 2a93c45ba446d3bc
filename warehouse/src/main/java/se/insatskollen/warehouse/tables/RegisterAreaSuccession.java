package se.insatskollen.warehouse.tables;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** What became of the districts that have ended. */
public final class RegisterAreaSuccession {
    public static final Table TABLE = Published.twin("register_area_succession", BridgeAreaSuccession.TABLE, List.of());

    private RegisterAreaSuccession() {}
}
