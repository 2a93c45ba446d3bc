package se.insatskollen.warehouse.tables;

import se.insatskollen.warehouse.schema.Table;

/** Numbers of participants, for pages. */
public final class RegisterParticipation {
    public static final Table TABLE =
            Published.twin("register_participation", FctParticipation.TABLE, Published.DOCUMENT);

    private RegisterParticipation() {}
}
