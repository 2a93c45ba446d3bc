package se.insatskollen.warehouse.statistics;

import java.util.Optional;

/**
 * The mean or ratio of sums of an area with the interval it would have, were its clusters as unlike as those of the
 * others.
 *
 * <p>Where few clusters stand for most of the sum, an area that happens to have none of them looks alike within itself,
 * and its own interval is too narrow to be held against the others. If it does not differ from them, its clusters spread
 * as theirs: var = F·v / X², with v = Σ e_f² / (F' − 1) over the F' clusters of the others (the pooled variance of the
 * two-sample t test, here of the others alone; Cochran, Sampling Techniques, 1977, section 9A).
 */
public final class SpreadOfOthers {
    private SpreadOfOthers() {}

    /** The own ratio with t intervals of F' − 1 degrees of freedom; none where others have fewer than two clusters. */
    public static Optional<Estimate> of(ClusterSums own, ClusterSums others) {
        Optional<ClusteredRatio> ownRatio = ClusteredRatio.of(own);
        Optional<ClusteredRatio> theirs =
                ClusteredRatio.of(others).filter(ratio -> ratio.variance().isPresent());
        if (ownRatio.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        double perCluster = theirs.get().variance().getAsDouble() * others.x() / others.clusters() * others.x();
        double error = Math.sqrt(perCluster * own.clusters()) / own.x();
        return Estimate.ofComputed(
                ownRatio.get().ratio(),
                confidence -> StudentInterval.around(
                        ownRatio.get().ratio(), error, theirs.get().degreesOfFreedom(), confidence));
    }
}
