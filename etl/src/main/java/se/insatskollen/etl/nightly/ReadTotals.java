package se.insatskollen.etl.nightly;

import java.util.List;
import se.insatskollen.etl.reading.Figures;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.Tally;

/** Says what became of all rows and öre that one run read: in = loaded + rejected + duplicates. */
final class ReadTotals {
    private ReadTotals() {}

    /** In one line; empty where nothing was read. */
    static String text(List<DeliveryAccount> read) {
        if (read.isEmpty()) {
            return "";
        }
        Tally rows = Tally.sum(read.stream().map(DeliveryAccount::rows));
        Tally ore = Tally.sum(read.stream().map(DeliveryAccount::ore));
        return "%d deliveries: %d rows in = %d loaded + %d rejected + %d duplicates; %s kr in = %s + %s + %s"
                .formatted(
                        read.size(),
                        rows.in(),
                        rows.loaded(),
                        rows.rejected(),
                        rows.duplicate(),
                        Figures.kronor(ore.in()),
                        Figures.kronor(ore.loaded()),
                        Figures.kronor(ore.rejected()),
                        Figures.kronor(ore.duplicate()));
    }
}
