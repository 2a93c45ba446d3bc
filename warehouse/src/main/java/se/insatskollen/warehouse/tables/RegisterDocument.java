package se.insatskollen.warehouse.tables;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** The documents behind the register, for pages. */
public final class RegisterDocument {
    public static final Table TABLE = Published.twin("register_document", DimDocument.TABLE, List.of());

    private RegisterDocument() {}
}
