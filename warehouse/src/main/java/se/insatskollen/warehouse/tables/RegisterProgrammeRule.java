package se.insatskollen.warehouse.tables;

import se.insatskollen.warehouse.schema.Table;

/** Rules of grant programmes, for pages. */
public final class RegisterProgrammeRule {
    public static final Table TABLE =
            Published.twin("register_programme_rule", FctProgrammeRule.TABLE, Published.DOCUMENT);

    private RegisterProgrammeRule() {}
}
