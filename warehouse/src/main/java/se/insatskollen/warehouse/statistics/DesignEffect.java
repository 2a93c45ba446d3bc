package se.insatskollen.warehouse.statistics;

import java.util.OptionalDouble;

/**
 * How much less a unit tells when its family tells much the same: the clustered variance of a proportion over the
 * variance that as many independent units would have, never below 1.
 *
 * <p>deff = var(p) · (n − 1) / p(1 − p), n − 1 as in the unbiased variance of independent units, so that units that are
 * families of their own have exactly 1 (Kish, Survey Sampling, 1965, section 8.2). Where p is 0 or 1 both variances are 0
 * and say nothing; then the most a design effect can be is taken, Σ n_f² / n: perfect likeness within families.
 */
public final class DesignEffect {
    private DesignEffect() {}

    /** The design effect of the proportion Σy/Σx; none without units or with one cluster. */
    public static OptionalDouble of(ClusterSums sums) {
        if (sums.clusters() < 2 || sums.x() == 0) {
            return OptionalDouble.empty();
        }
        double share = Proportion.share(sums);
        if (share == 0 || share == 1) {
            return OptionalDouble.of(Math.max(1, sums.xx() / sums.x()));
        }
        OptionalDouble variance = ClusteredRatio.of(sums).orElseThrow().variance();
        return OptionalDouble.of(Math.max(1, variance.orElseThrow() * (sums.x() - 1) / (share * (1 - share))));
    }
}
