package se.insatskollen.warehouse.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The median with an interval between two of the values themselves, whatever their distribution.
 *
 * <p>Of n values in order the interval reaches from the l-th to the l-th from the end, with l the largest rank for which
 * P(B &lt; l) ≤ α/2, B binomial (n, ½). It holds the median at least as often as it says, and treats the units as
 * independent (David and Nagaraja, Order Statistics, 2003, section 7.1; Conover, Practical Nonparametric Statistics, 1999,
 * section 3.2). Below 6 values there is no 95 % interval, below 10 no 99.8 % one: not even the extremes are far enough.
 */
public final class Median {
    private Median() {}

    /** The median of finite values in any order; none where there is no value. */
    public static Optional<Estimate> of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            return Optional.empty();
        }
        Given.finite("Smallest value", sorted[0]);
        Given.finite("Largest value", sorted[sorted.length - 1]);
        return Estimate.ofComputed(middle(sorted), confidence -> interval(sorted, confidence));
    }

    /** The median of whole numbers, such as days; exact up to 2^53. */
    public static Optional<Estimate> of(long[] values) {
        return of(LongStream.of(values).asDoubleStream().toArray());
    }

    private static double middle(double[] sorted) {
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : sorted[n / 2 - 1] / 2 + sorted[n / 2] / 2;
    }

    private static Optional<Interval> interval(double[] sorted, Confidence confidence) {
        int rank = rank(sorted.length, confidence);
        return rank == 0 ? Optional.empty() : Optional.of(new Interval(sorted[rank - 1], sorted[sorted.length - rank]));
    }

    /** The rank l of the lower bound, counted from 1; 0 where no rank is far enough. */
    static int rank(int size, Confidence confidence) {
        BinomialDistribution below = BinomialDistribution.of(size, 0.5);
        int reached = below.inverseCumulativeProbability(confidence.tail());
        return below.cumulativeProbability(reached) <= confidence.tail() ? reached + 1 : reached;
    }
}
