package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** Corrects published figures that were wrong, in the open: what was wrong in them, and what holds now. */
public final class FctErratum {
    public static final Table TABLE = new Table(
            "fct_erratum",
            "One row per erratum (rättelse): a dated public note that corrects figures about cases that were shown.",
            Table.columns(
                    List.of(
                            key("erratum_key", "Stable name of the erratum."),
                            column("published_date", DATE, "Day it was made known."),
                            column("concerns", TEXT, "The figures it corrects, in plain Swedish."),
                            column("was_wrong", TEXT, "What was wrong in them, in plain Swedish."),
                            column("holds_now", TEXT, "What holds now, in plain Swedish.")),
                    Provenance.OF_A_DELIVERED_ROW));

    private FctErratum() {}
}
