package se.insatskollen.warehouse.tables;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** Reforms and changes of method, for the time axes of pages. */
public final class RegisterEvent {
    public static final Table TABLE = Published.twin("register_event", FctEvent.TABLE, List.of());

    private RegisterEvent() {}
}
