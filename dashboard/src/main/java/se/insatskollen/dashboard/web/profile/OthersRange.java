package se.insatskollen.dashboard.web.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Where the others lie: from the lowest to the highest, and the half of them in the middle. It describes the figures that
 * are shown, all of equal weight, and tests nothing; quantiles of type 7 (Hyndman and Fan 1996).
 *
 * @param middle empty for so few that half of them says nothing
 */
record OthersRange(BigDecimal low, BigDecimal median, BigDecimal high, Optional<Middle> middle) {
    private static final int FEWEST = 3;
    private static final int FEWEST_FOR_HALVES = 5;
    private static final int DECIMALS = 6;

    /** The half in the middle. */
    record Middle(BigDecimal low, BigDecimal high) {}

    /** Empty for fewer than three. */
    static Optional<OthersRange> of(List<BigDecimal> figures) {
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        if (sorted.size() < FEWEST) {
            return Optional.empty();
        }
        Optional<Middle> middle = sorted.size() < FEWEST_FOR_HALVES
                ? Optional.empty()
                : Optional.of(new Middle(quantile(sorted, 1), quantile(sorted, 3)));
        return Optional.of(new OthersRange(sorted.get(0), quantile(sorted, 2), sorted.get(sorted.size() - 1), middle));
    }

    private static BigDecimal quantile(List<BigDecimal> sorted, int quarters) {
        int place = (sorted.size() - 1) * quarters;
        BigDecimal below = sorted.get(place / 4);
        if (place % 4 == 0) {
            return below;
        }
        BigDecimal step = sorted.get(place / 4 + 1).subtract(below);
        return below.add(step.multiply(BigDecimal.valueOf(place % 4)).divide(BigDecimal.valueOf(4)))
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
