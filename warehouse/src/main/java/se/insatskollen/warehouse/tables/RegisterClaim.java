package se.insatskollen.warehouse.tables;

import se.insatskollen.warehouse.schema.Table;

/** Claims, for pages; never drawn together with estimates. */
public final class RegisterClaim {
    public static final Table TABLE = Published.twin("register_claim", FctClaim.TABLE, Published.DOCUMENT);

    private RegisterClaim() {}
}
