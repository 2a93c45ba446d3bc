package se.insatskollen.etl.drift;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import se.insatskollen.etl.reading.Figures;
import se.insatskollen.etl.sources.DriftKind;
import se.insatskollen.warehouse.release.DeliveryAccount;

/** Compares how much a delivery holds with the median of the last eight of its series. */
final class SizeDrift {
    private static final int FEWEST = 3;
    private static final int MOST = 8;
    private static final BigDecimal TOLERANCE = new BigDecimal("0.30");

    private SizeDrift() {}

    static void find(
            DeliveryAccount delivery, List<DeliveryAccount> earlier, DriftCheck.Amounts amounts, List<Drift> drift) {
        if (earlier.size() < FEWEST) {
            return;
        }
        ToLongFunction<DeliveryAccount> rows = account -> account.rows().in();
        if (isOutside(delivery, earlier, rows)) {
            drift.add(new Drift(
                    DriftKind.ROWS_OUTSIDE,
                    "holds %s rows, more than 30 %% from %s, the median of the last %d."
                            .formatted(
                                    Figures.count(rows.applyAsLong(delivery)),
                                    Figures.count(median(earlier, rows)),
                                    last(earlier).size())));
        }
        ToLongFunction<DeliveryAccount> ore = account -> account.ore().in();
        if (amounts == DriftCheck.Amounts.SUMMED && isOutside(delivery, earlier, ore)) {
            drift.add(new Drift(
                    DriftKind.SUM_OUTSIDE,
                    "adds up to %s kr, more than 30 %% from %s kr, the median of the last %d."
                            .formatted(
                                    Figures.kronor(ore.applyAsLong(delivery)),
                                    Figures.kronor(median(earlier, ore)),
                                    last(earlier).size())));
        }
    }

    private static boolean isOutside(
            DeliveryAccount delivery, List<DeliveryAccount> earlier, ToLongFunction<DeliveryAccount> size) {
        BigDecimal now = BigDecimal.valueOf(size.applyAsLong(delivery));
        return isFar(now, median(earlier, size))
                && older(delivery, earlier)
                        .map(before -> isFar(now, BigDecimal.valueOf(size.applyAsLong(before))))
                        .orElse(true);
    }

    // A July that is corrected in October is held against itself too: July may always be low.
    private static Optional<DeliveryAccount> older(DeliveryAccount delivery, List<DeliveryAccount> earlier) {
        boolean isNewest = earlier.get(earlier.size() - 1).fileName().equals(delivery.fileName());
        return isNewest
                ? Optional.empty()
                : earlier.stream()
                        .filter(account -> account.fileName().equals(delivery.fileName()))
                        .reduce((first, second) -> second);
    }

    private static boolean isFar(BigDecimal now, BigDecimal usual) {
        return now.subtract(usual).abs().compareTo(usual.abs().multiply(TOLERANCE)) > 0;
    }

    private static BigDecimal median(List<DeliveryAccount> earlier, ToLongFunction<DeliveryAccount> size) {
        List<BigDecimal> sizes = last(earlier).stream()
                .map(account -> BigDecimal.valueOf(size.applyAsLong(account)))
                .sorted()
                .toList();
        BigDecimal low = sizes.get((sizes.size() - 1) / 2);
        BigDecimal high = sizes.get(sizes.size() / 2);
        return low.add(high).multiply(new BigDecimal("0.5"));
    }

    private static List<DeliveryAccount> last(List<DeliveryAccount> earlier) {
        return earlier.subList(Math.max(0, earlier.size() - MOST), earlier.size());
    }
}
