package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.FctPublishedIndicator;

/** Figures that others publish, by area and year. */
final class PublishedValueSource {
    static final Source SOURCE = Source.of(
                    "published_value",
                    "Värden som andra publicerar",
                    Origin.REFERENCE,
                    FctPublishedIndicator.TABLE,
                    List.of(
                            header("indikator_id", "indicator_key"),
                            header("område", "area_key"),
                            header("år", "indicator_year"),
                            header("kön", "sex"),
                            header("ålder", "age_description"),
                            header("värde", "indicator_value")),
                    Header.OF_A_REFERENCE_ROW)
            .alsoAs(KoladaLayout.VALUES);

    private PublishedValueSource() {}
}
