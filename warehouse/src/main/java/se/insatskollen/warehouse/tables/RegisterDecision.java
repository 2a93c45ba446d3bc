package se.insatskollen.warehouse.tables;

import se.insatskollen.warehouse.schema.Table;

/** Decisions and proposals, for pages. */
public final class RegisterDecision {
    public static final Table TABLE = Published.twin("register_decision", FctDecision.TABLE, Published.DOCUMENT);

    private RegisterDecision() {}
}
