package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalReference;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.EventKind;
import se.insatskollen.warehouse.schema.Table;

/** Reforms and changes of method, so that nobody takes for an effect what is a new law or a new way to count. */
public final class FctEvent {
    public static final Table TABLE = new Table(
            "fct_event",
            "One row per event (händelse): a day from which figures may mean something else than before.",
            Table.columns(
                    List.of(
                            key("event_key", "Stable name of the event."),
                            optionalReference(
                                    "area_key", DimArea.TABLE, "Where it holds; empty where it holds everywhere."),
                            column("from_date", DATE, "First day it holds."),
                            code("event_kind", EventKind.class, "Whether what is done or what is counted changed."),
                            column("event_title", TEXT, "Its name on a time axis, in at most 40 characters."),
                            column("description", TEXT, "What changed and why figures may differ, in plain Swedish."),
                            optional(
                                    "concerned_indicators",
                                    TEXT,
                                    "Ids of the indicators it concerns, a bar between them; empty where all.")),
                    Provenance.OF_A_REFERENCE_ROW));

    private FctEvent() {}
}
