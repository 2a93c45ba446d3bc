package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.BridgePeerGroup;

/** Official groups of similar municipalities. */
final class PeerGroupSource {
    static final Source SOURCE = Source.of(
            "peer_group",
            "Kommuner som liknar varandra",
            Origin.REFERENCE,
            BridgePeerGroup.TABLE,
            List.of(
                    header("grupp_id", "peer_group_code"),
                    header("område", "area_key"),
                    header("liknande_område", "peer_area_key"),
                    header("år", "peer_year")),
            Header.OF_A_REFERENCE_ROW);

    private PeerGroupSource() {}
}
