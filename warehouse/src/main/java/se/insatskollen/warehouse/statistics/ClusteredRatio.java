package se.insatskollen.warehouse.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A ratio R = Σy/Σx with the variance that clusters give it; a mean is the case x = 1.
 *
 * <p>With F clusters and e_f = S_y − R·S_x the residual sum of one, var(R) = F/(F−1) · Σ e_f² / (Σx)², with F − 1 degrees
 * of freedom: Taylor linearisation with clusters as first-stage units (Cochran, Sampling Techniques, 1977, sections
 * 6.3 and 9A; Wolter, Introduction to Variance Estimation, 2007, chapter 6).
 *
 * @param ratio the ratio R
 * @param variance its variance; absent with one cluster
 * @param degreesOfFreedom clusters − 1
 */
record ClusteredRatio(double ratio, OptionalDouble variance, double degreesOfFreedom) {

    /** The ratio, or none where the denominator is 0. */
    static Optional<ClusteredRatio> of(ClusterSums sums) {
        double ratio = sums.y() / sums.x();
        if (sums.x() == 0 || !Double.isFinite(ratio)) {
            return Optional.empty();
        }
        return Optional.of(new ClusteredRatio(ratio, variance(sums), sums.clusters() - 1.0));
    }

    /** The ratio with its t intervals; without them where there is one cluster. */
    Optional<Estimate> estimate() {
        return Estimate.ofComputed(ratio, this::interval);
    }

    private Optional<Interval> interval(Confidence confidence) {
        return variance.isEmpty()
                ? Optional.empty()
                : StudentInterval.around(ratio, Math.sqrt(variance.getAsDouble()), degreesOfFreedom, confidence);
    }

    private static OptionalDouble variance(ClusterSums sums) {
        long clusters = sums.clusters();
        double variance = clusters / (clusters - 1.0) * squaredResiduals(sums) / sums.x() / sums.x();
        return clusters > 1 && Double.isFinite(variance) ? OptionalDouble.of(variance) : OptionalDouble.empty();
    }

    /**
     * Σ e_f² = (yy·x² − 2·yx·y·x + xx·y²) / x². The three terms nearly cancel when clusters are much alike, so they are
     * added up without rounding: what is then lost is only what the sums themselves had lost.
     */
    private static double squaredResiduals(ClusterSums sums) {
        BigDecimal y = new BigDecimal(sums.y());
        BigDecimal x = new BigDecimal(sums.x());
        BigDecimal squares = new BigDecimal(sums.yy())
                .multiply(x.pow(2))
                .subtract(new BigDecimal(sums.yx()).multiply(y).multiply(x).multiply(BigDecimal.valueOf(2)))
                .add(new BigDecimal(sums.xx()).multiply(y.pow(2)));
        return Math.max(0, squares.divide(x.pow(2), MathContext.DECIMAL64).doubleValue());
    }
}
