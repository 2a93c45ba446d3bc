package se.insatskollen.warehouse.statistics;

import java.util.Optional;

/**
 * The difference between two independent estimates of any kind, with an interval made of theirs.
 *
 * <p>The method of variance estimates recovery (Zou and Donner 2008, Construction of confidence limits about effect
 * measures: a general approach): the distances from each estimate to its own bounds, added in squares. For two
 * proportions with Wilson intervals it is {@link NewcombeDifference}.
 */
public final class MoverDifference {
    private MoverDifference() {}

    /** Interval of the first minus the second, in their unit; none where either has no interval. */
    public static Optional<Interval> between(Estimate first, Estimate second, Confidence confidence) {
        return first.at(confidence).flatMap(one -> second.at(confidence).flatMap(two -> {
            double difference = first.value() - second.value();
            double below = Math.hypot(first.value() - one.lower(), two.upper() - second.value());
            double above = Math.hypot(one.upper() - first.value(), second.value() - two.lower());
            return Interval.ofComputed(difference - below, difference + above);
        }));
    }
}
