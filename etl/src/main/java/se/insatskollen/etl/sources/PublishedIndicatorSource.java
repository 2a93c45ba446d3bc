package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.DimPublishedIndicator;

/** Definitions of figures that others publish. */
final class PublishedIndicatorSource {
    static final Source SOURCE = Source.of(
                    "published_indicator",
                    "Mått som andra publicerar",
                    Origin.REFERENCE,
                    DimPublishedIndicator.TABLE,
                    List.of(
                            header("indikator_id", "indicator_key"),
                            header("titel", "indicator_title"),
                            header("definition", "definition"),
                            header("enhet", "unit"),
                            header("decimaler", "decimal_count"),
                            header("riktning", "direction")),
                    Header.OF_A_REFERENCE_ROW)
            .alsoAs(KoladaLayout.INDICATORS);

    private PublishedIndicatorSource() {}
}
