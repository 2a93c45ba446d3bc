package se.insatskollen.warehouse.tables;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** Errata, for pages: whoever has read a wrong figure can find out. */
public final class RegisterErratum {
    public static final Table TABLE = Published.twin("register_erratum", FctErratum.TABLE, List.of());

    private RegisterErratum() {}
}
