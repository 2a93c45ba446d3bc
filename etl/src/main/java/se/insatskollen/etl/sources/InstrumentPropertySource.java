package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.FctInstrumentProperty;

/** Published properties of instruments. */
final class InstrumentPropertySource {
    static final Source SOURCE = Source.of(
            "instrument_property",
            "Mätinstrumentens egenskaper",
            Origin.REFERENCE,
            FctInstrumentProperty.TABLE,
            List.of(
                    header("egenskap_id", "property_key"),
                    header("instrument_id", "instrument_key"),
                    header("egenskap", "property_name"),
                    header("värde", "property_value"),
                    header("enhet", "property_unit"),
                    header("population", "population_description")),
            Header.OF_A_REFERENCE_ROW);

    private InstrumentPropertySource() {}
}
