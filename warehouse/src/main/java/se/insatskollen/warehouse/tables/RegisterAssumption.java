package se.insatskollen.warehouse.tables;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** What is assumed when savings are told of, for pages. */
public final class RegisterAssumption {
    public static final Table TABLE = Published.twin("register_assumption", FctAssumption.TABLE, List.of());

    private RegisterAssumption() {}
}
