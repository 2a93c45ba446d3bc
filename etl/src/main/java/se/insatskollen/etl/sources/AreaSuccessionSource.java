package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.BridgeAreaSuccession;

/** Which districts became which, and when. */
final class AreaSuccessionSource {
    static final Source SOURCE = Source.of(
            "area_succession",
            "Stadsdelar som har slagits ihop",
            Origin.REFERENCE,
            BridgeAreaSuccession.TABLE,
            List.of(
                    header("föregångare", "predecessor_area_key"),
                    header("efterföljare", "successor_area_key"),
                    header("datum", "succession_date")),
            Header.OF_A_REFERENCE_ROW);

    private AreaSuccessionSource() {}
}
