package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.sources.Upkeep;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.Delivery;
import se.insatskollen.etl.staging.Discovery;
import se.insatskollen.etl.staging.StagingArea;
import se.insatskollen.warehouse.release.DeliveryAccount;

/**
 * What the last release was made from: it stands in for a file that was refused or is not there. A landed file is
 * deleted some days after its rows were published, so its absence says nothing.
 */
final class LastGood {
    private final StagingArea staging;
    private final List<DeliveryAccount> last;

    LastGood(StagingArea staging, List<DeliveryAccount> last) {
        this.staging = staging;
        this.last = last;
    }

    /** The accepted deliveries, and for each file that should be among them and is not, the one of the last release. */
    List<Current> standIn(List<Current> accepted) throws IOException {
        List<Current> all = new ArrayList<>(accepted);
        for (Source source : Sources.ALL) {
            for (Current earlier : of(source)) {
                if (accepted.stream().noneMatch(current -> isReplacedBy(earlier, current))) {
                    all.add(earlier);
                }
            }
        }
        return all;
    }

    /**
     * The account of a delivery under the name it goes by: content that the last release knows keeps the name it came
     * under, so that a copy under another name is nothing new; unless that name now has other content.
     */
    DeliveryAccount underItsFirstName(DeliveryAccount account, Delivery delivery, Discovery found) {
        return last.stream()
                .filter(earlier -> earlier.deliveryKey().equals(delivery.key()))
                .filter(earlier -> found.deliveries().stream()
                        .noneMatch(other -> !other.key().equals(delivery.key())
                                && other.source().equals(delivery.source())
                                && other.fileName().equals(earlier.fileName())))
                .findFirst()
                .map(earlier ->
                        account.under(earlier.origin(), earlier.fileName(), delivery.isInvented(), delivery.covers()))
                .orElseGet(() -> account.under(
                        delivery.origin().folder(), delivery.fileName(), delivery.isInvented(), delivery.covers()));
    }

    /**
     * Says so when rows of the last release are no longer to be had: their file has left the landing folder, and what is
     * staged of it is damaged or was read into other columns than today's.
     */
    Optional<String> lost(List<Current> next) throws IOException {
        for (DeliveryAccount account : last) {
            Optional<Source> source = Sources.named(account.source());
            boolean isReplaced = next.stream()
                    .anyMatch(current -> current.account().source().equals(account.source())
                            && (current.account().fileName().equals(account.fileName())
                                    || current.account().deliveryKey().equals(account.deliveryKey())));
            if (source.isPresent() && !isReplaced && source.get().upkeep() == Upkeep.BY_SYSTEM) {
                return Optional.of(
                        "Nothing was published: the rows of landing/%s/%s are in the last release, but neither the file nor its staged rows can be read any more. Restore staging from its backup, or land the file again."
                                .formatted(account.source(), account.fileName()));
            }
        }
        return Optional.empty();
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

    // By a delivery of the same name, or by the same content under another name.
    private static boolean isReplacedBy(Current earlier, Current current) {
        return current.place().equals(earlier.place())
                || current.account().deliveryKey().equals(earlier.account().deliveryKey());
    }

    private List<Current> of(Source source) throws IOException {
        List<Current> staged = new ArrayList<>();
        for (DeliveryAccount account : last) {
            if (account.source().equals(source.name())
                    && staging.accountOfAnyVersion(source, account.deliveryKey())
                            .isPresent()) {
                staged.add(new Current(source, account));
            }
        }
        return staged;
    }
}
