package se.insatskollen.warehouse.tables;

import se.insatskollen.warehouse.schema.Table;

/** Staffing, for pages. */
public final class RegisterStaffing {
    public static final Table TABLE = Published.twin("register_staffing", FctStaffing.TABLE, Published.DOCUMENT);

    private RegisterStaffing() {}
}
