package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;
import static se.insatskollen.etl.sources.Header.mayBeEmpty;

import java.util.List;
import se.insatskollen.warehouse.tables.FctPopulation;

/** Population figures; no age means all ages. */
final class PopulationSource {
    static final Source SOURCE = Source.of(
            "population",
            "Folkmängd",
            Origin.REFERENCE,
            FctPopulation.TABLE,
            List.of(
                    header("område", "area_key"),
                    header("år", "population_year"),
                    header("kön", "sex"),
                    mayBeEmpty("ålder_från", "age_from"),
                    mayBeEmpty("ålder_till", "age_to"),
                    header("antal", "person_count"),
                    header("slag", "population_kind")),
            Header.OF_A_REFERENCE_ROW);

    private PopulationSource() {}
}
