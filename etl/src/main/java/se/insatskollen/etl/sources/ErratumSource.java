package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.warehouse.tables.FctErratum;

/** What was wrong in figures that were shown, and what holds now. No document says so: we do ourselves. */
final class ErratumSource {
    static final Source SOURCE = new Source(
            "erratum",
            Terms.ofHand("Rättelser av tal som har visats", "Insatskollen"),
            Origin.REGISTER,
            Upkeep.BY_HAND,
            Exposure.OPEN,
            FctErratum.TABLE,
            Stream.of(
                            header("rättelse_id", "erratum_key"),
                            header("publicerad", "published_date"),
                            header("gäller", "concerns"),
                            header("var_fel", "was_wrong"),
                            header("är_rätt", "holds_now"))
                    .map(header -> new Field(header, FctErratum.TABLE.column(header.column())))
                    .toList(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    private ErratumSource() {}
}
