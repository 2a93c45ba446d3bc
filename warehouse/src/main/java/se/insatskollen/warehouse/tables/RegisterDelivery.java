package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** What a release was made from, as the public may see it: sources and bands, never exact rows. */
public final class RegisterDelivery {
    public static final Table TABLE = new Table(
            "register_delivery",
            "One row per delivery.",
            List.of(
                    key("delivery_key", "Source and content hash."),
                    column("source_name", TEXT, "The source contract."),
                    column("origin", TEXT, "Where it lay: register, reference or landing."),
                    column("file_name", TEXT, "Name of the file."),
                    column("row_band", TEXT, "How many rows it had, as a band."),
                    column("rejected_band", TEXT, "How many rows were rejected, as a band.")));

    private RegisterDelivery() {}
}
