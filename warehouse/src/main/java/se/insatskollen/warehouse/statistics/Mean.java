package se.insatskollen.warehouse.statistics;

import java.util.Optional;

/**
 * The mean of units that come in families, with its t intervals.
 *
 * <p>With families f = 1…F, n units, mean m and residual sums e_f = Σ(y − m), var(m) = F/(F−1) · Σ e_f² / n² with F − 1
 * degrees of freedom (Cochran, Sampling Techniques, 1977, section 9A; Cameron and Miller, A Practitioner's Guide to
 * Cluster-Robust Inference, 2015). Units of weights other than 1 give the weighted mean.
 */
public final class Mean {
    private Mean() {}

    /** The mean in the unit of y; none without units, no interval with one family. */
    public static Optional<Estimate> of(ClusterSums sums) {
        return ClusteredRatio.of(sums).flatMap(ClusteredRatio::estimate);
    }
}
