package se.insatskollen.warehouse.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A share of units with a yes or a no, and on how many independent units' worth of knowledge it rests.
 *
 * <p>Its interval is Wilson's score interval on the effective size n/deff (Wilson 1927; effective size after Kish,
 * Survey Sampling, 1965, as in Korn and Graubard 1998).
 *
 * @param share the proportion, 0 to 1
 * @param effectiveSize units divided by the design effect; absent where all units belong to one family
 */
public record Proportion(double share, OptionalDouble effectiveSize) {
    /** Room for rounding where weights that are no whole numbers were added up in two orders. */
    private static final double ROUNDING = 1e-9;

    public Proportion {
        Given.share("Share", share);
        effectiveSize.ifPresent(size -> Given.positive("Effective size", size));
    }

    /**
     * The share Σy/Σx of units that come in families; none where there is no unit.
     *
     * @param sums y the yeses among x, so that 0 ≤ Σy ≤ Σx
     */
    public static Optional<Proportion> of(ClusterSums sums) {
        if (sums.x() == 0) {
            return Optional.empty();
        }
        OptionalDouble effect = DesignEffect.of(sums);
        OptionalDouble size =
                effect.isPresent() ? OptionalDouble.of(sums.x() / effect.getAsDouble()) : OptionalDouble.empty();
        return Optional.of(new Proportion(share(sums), size));
    }

    /** The share among units that know nothing of each other, such as families; none where there is no unit. */
    public static Optional<Proportion> ofIndependent(double events, double size) {
        Given.notNegative("Events", events);
        Given.notNegative("Size", size);
        Given.atMost("Events", events, "the size", size);
        return size == 0 ? Optional.empty() : Optional.of(new Proportion(events / size, OptionalDouble.of(size)));
    }

    /** The share with its Wilson intervals; without them where all units belong to one family. */
    public Estimate estimate() {
        return new Estimate(share, interval(Confidence.P95), interval(Confidence.P998));
    }

    Optional<Interval> interval(Confidence confidence) {
        return effectiveSize.isEmpty()
                ? Optional.empty()
                : Optional.of(WilsonInterval.of(share, effectiveSize.getAsDouble(), confidence));
    }

    static double share(ClusterSums sums) {
        Given.notNegative("Sum of y", sums.y());
        Given.atMost("Sum of y", sums.y(), "the sum of x", sums.x() * (1 + ROUNDING));
        return Math.min(1, sums.y() / sums.x());
    }
}
