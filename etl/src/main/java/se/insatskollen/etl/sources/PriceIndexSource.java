package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.FctPriceIndex;

/** Price indices as published. */
final class PriceIndexSource {
    static final Source SOURCE = Source.of(
            "price_index",
            "Prisindex",
            Origin.REFERENCE,
            FctPriceIndex.TABLE,
            List.of(
                    header("index", "index_code"),
                    header("namn", "index_name"),
                    header("period_från", "period_from_date"),
                    header("period_till", "period_to_date"),
                    header("mått", "index_measure"),
                    header("värde", "index_value"),
                    header("enhet", "index_unit"),
                    header("läge", "index_status"),
                    header("upplaga", "edition")),
            Header.OF_A_REFERENCE_ROW);

    private PriceIndexSource() {}
}
