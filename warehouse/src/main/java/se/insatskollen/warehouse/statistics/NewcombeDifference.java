package se.insatskollen.warehouse.statistics;

import java.util.Optional;

/**
 * The difference between two independent proportions, girls' and boys' for instance, with intervals that stay within
 * −1 and 1.
 *
 * <p>Newcombe's method 10 (Newcombe 1998, Interval estimation for the difference between independent proportions): the
 * distances from each share to its Wilson bounds, added in squares.
 */
public final class NewcombeDifference {
    private NewcombeDifference() {}

    /** First minus second, as a share; without intervals where either proportion has none. */
    public static Estimate between(Proportion first, Proportion second) {
        return new Estimate(
                first.share() - second.share(),
                interval(first, second, Confidence.P95),
                interval(first, second, Confidence.P998));
    }

    private static Optional<Interval> interval(Proportion first, Proportion second, Confidence confidence) {
        return first.interval(confidence)
                .flatMap(one -> second.interval(confidence).map(two -> interval(first, one, second, two)));
    }

    private static Interval interval(Proportion first, Interval one, Proportion second, Interval two) {
        double difference = first.share() - second.share();
        double below = Math.hypot(first.share() - one.lower(), two.upper() - second.share());
        double above = Math.hypot(one.upper() - first.share(), second.share() - two.lower());
        return new Interval(difference - below, difference + above);
    }
}
