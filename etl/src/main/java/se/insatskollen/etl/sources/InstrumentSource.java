package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.DimInstrument;

/** Questionnaires and scales. */
final class InstrumentSource {
    static final Source SOURCE = Source.of(
            "instrument",
            "Mätinstrument",
            Origin.REFERENCE,
            DimInstrument.TABLE,
            List.of(
                    header("instrument_id", "instrument_key"),
                    header("namn", "instrument_name"),
                    header("antal_frågor", "item_count"),
                    header("skala", "scale_description"),
                    header("lägsta_poäng", "lowest_score"),
                    header("högsta_poäng", "highest_score"),
                    header("riktning", "score_direction"),
                    header("ålder", "age_description"),
                    header("respondent", "respondent"),
                    header("licens", "licence"),
                    header("reliabilitet", "reliability"),
                    header("reliabilitet_egenskap", "reliability_property_key")),
            Header.OF_A_REFERENCE_ROW);

    private InstrumentSource() {}
}
