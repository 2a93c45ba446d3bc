package se.insatskollen.warehouse.tables;

import se.insatskollen.warehouse.schema.Table;

/** Statements in words, for pages. */
public final class RegisterStatement {
    public static final Table TABLE = Published.twin("register_statement", FctStatement.TABLE, Published.DOCUMENT);

    private RegisterStatement() {}
}
