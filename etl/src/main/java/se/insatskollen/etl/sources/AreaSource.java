package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.DimArea;

/** Country, counties, municipalities and districts with their validity. */
final class AreaSource {
    static final Source SOURCE = Source.of(
            "area",
            "Län, kommuner och stadsdelar",
            Origin.REFERENCE,
            DimArea.TABLE,
            List.of(
                    header("område_id", "area_key"),
                    header("namn", "area_name"),
                    header("andra_namn", "other_names"),
                    header("nivå", "area_level"),
                    header("kod", "area_code"),
                    header("hör_till", "parent_area_key"),
                    header("giltig_från", "valid_from_date"),
                    header("giltig_från_säker", "is_valid_from_certain"),
                    header("giltig_till", "valid_to_date")),
            Header.OF_A_REFERENCE_ROW);

    private AreaSource() {}
}
