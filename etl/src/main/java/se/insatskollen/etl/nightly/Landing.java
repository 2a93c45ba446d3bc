package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.etl.sources.Origin;
import se.insatskollen.etl.staging.Delivery;

/** Deletes landed files whose rows are safely published: personal data must not lie about longer than it is needed. */
final class Landing {
    private static final Logger LOG = LoggerFactory.getLogger(Landing.class);

    private final Ledger ledger;
    private final int keptDays;

    /** @param keptDays how long a file is kept after the day its rows were published */
    Landing(Ledger ledger, int keptDays) {
        this.ledger = ledger;
        this.keptDays = keptDays;
    }

    /** @param landed files found in this run; those whose rows were not published stay */
    void clear(List<Delivery> landed, LocalDate today) throws IOException {
        LocalDate lastDay = today.minusDays(keptDays);
        for (Delivery delivery : landed) {
            // A new file of the same name may have come while this run was going on.
            if (delivery.origin() == Origin.LANDING
                    && ledger.isPublishedBy(delivery.key(), lastDay)
                    && delivery.look().isStill()) {
                Files.deleteIfExists(delivery.file());
                Files.deleteIfExists(delivery.control());
                LOG.info("{}: deleted, its rows were published {} days ago or more", delivery.place(), keptDays);
            }
        }
    }
}
