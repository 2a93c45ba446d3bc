package se.insatskollen.warehouse.statistics;

import java.util.Optional;

/**
 * A ratio of two sums over the same units, such as contact time of working time (clusters are workers) or kronor per day
 * of support (clusters are families), with its t intervals.
 *
 * <p>R = Σy/Σx; its variance is that of the clustered residuals y − R·x, with F − 1 degrees of freedom (linearised ratio
 * estimator: Cochran, Sampling Techniques, 1977, section 6.3).
 */
public final class RatioOfSums {
    private RatioOfSums() {}

    /** The ratio in units of y per unit of x; none where Σx is 0, no interval with one cluster. */
    public static Optional<Estimate> of(ClusterSums sums) {
        return ClusteredRatio.of(sums).flatMap(ClusteredRatio::estimate);
    }
}
