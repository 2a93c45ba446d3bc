package se.insatskollen.warehouse.tables;

import se.insatskollen.warehouse.schema.Table;

/** Grants, for pages. */
public final class RegisterGrant {
    public static final Table TABLE = Published.twin("register_grant", FctGrant.TABLE, Published.DOCUMENT);

    private RegisterGrant() {}
}
