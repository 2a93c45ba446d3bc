package se.insatskollen.warehouse.tables;

import se.insatskollen.warehouse.schema.Table;

/** Evaluations, for pages. */
public final class RegisterEvaluation {
    public static final Table TABLE = Published.twin("register_evaluation", FctEvaluation.TABLE, Published.DOCUMENT);

    private RegisterEvaluation() {}
}
