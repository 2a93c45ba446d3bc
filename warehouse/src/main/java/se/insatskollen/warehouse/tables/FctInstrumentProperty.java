package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalReference;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** What is published about how well an instrument measures. */
public final class FctInstrumentProperty {
    public static final Table TABLE = new Table(
            "fct_instrument_property",
            "One row per published property of an instrument.",
            Table.columns(
                    List.of(
                            key("property_key", "Stable name."),
                            optionalReference(
                                    "instrument_key",
                                    DimInstrument.TABLE,
                                    "The instrument; empty where it holds for all."),
                            column("property_name", TEXT, "Reliability, cut-off, mean or other."),
                            column("property_value", TEXT, "The value as the source gives it."),
                            optional("property_unit", TEXT, "Its unit."),
                            optional("population_description", TEXT, "Whom it was measured on.")),
                    Provenance.OF_A_REFERENCE_ROW));

    private FctInstrumentProperty() {}
}
