package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.Discovery;
import se.insatskollen.etl.staging.StagingArea;
import se.insatskollen.warehouse.release.DeliveryAccount;

/** What the last release was made from: it stands in for a file that was refused or is missing. */
final class LastGood {
    private final StagingArea staging;
    private final List<DeliveryAccount> last;

    LastGood(StagingArea staging, List<DeliveryAccount> last) {
        this.staging = staging;
        this.last = last;
    }

    /** The accepted deliveries, and for each file that should be among them and is not, the one of the last release. */
    List<Current> standIn(List<Current> accepted, Discovery found) throws IOException {
        List<Current> all = new ArrayList<>(accepted);
        for (Source source : Sources.ALL) {
            for (Current earlier : of(source)) {
                boolean isReplaced =
                        accepted.stream().anyMatch(current -> current.place().equals(earlier.place()));
                if (!isReplaced && shouldBeThere(earlier, found)) {
                    all.add(earlier);
                }
            }
        }
        return all;
    }

    /** The delivery of the same file that the last release was made from, if its rows are still staged. */
    Optional<Current> before(Current delivery) throws IOException {
        return of(delivery.source()).stream()
                .filter(earlier -> earlier.place().equals(delivery.place()))
                .filter(earlier -> !isUnchanged(delivery))
                .findFirst();
    }

    /** Whether the last release was made from this very delivery. */
    boolean isUnchanged(Current delivery) {
        return last.stream().anyMatch(earlier -> earlier.deliveryKey()
                .equals(delivery.account().deliveryKey()));
    }

    // A landed file that was taken away is gone; a file of the register or the reference data is not.
    private static boolean shouldBeThere(Current earlier, Discovery found) {
        return earlier.place().startsWith("data/")
                || found.deliveries().stream()
                        .anyMatch(delivery -> delivery.place().equals(earlier.place()));
    }

    private List<Current> of(Source source) throws IOException {
        List<Current> staged = new ArrayList<>();
        for (DeliveryAccount account : last) {
            if (account.source().equals(source.name())
                    && staging.account(source, account.deliveryKey()).isPresent()) {
                staged.add(new Current(source, account));
            }
        }
        return staged;
    }
}
