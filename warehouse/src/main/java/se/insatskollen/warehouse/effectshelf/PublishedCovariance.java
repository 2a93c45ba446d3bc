package se.insatskollen.warehouse.effectshelf;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.savings.uncertainty.JointNormal;

/**
 * A covariance with the digits that are published. Where two types nearly determine each other rounding can make of it what
 * is no covariance at all, from which nothing could be drawn: then all that goes together is told a thousandth weaker, as
 * often as it takes.
 */
final class PublishedCovariance {
    private static final double WEAKER = 0.999;

    private PublishedCovariance() {}

    static List<List<Double>> of(List<List<Double>> exact) {
        List<List<Double>> told = rounded(exact, 1);
        for (double strength = WEAKER; !isCovariance(told); strength *= WEAKER) {
            told = rounded(exact, strength);
        }
        return told;
    }

    private static List<List<Double>> rounded(List<List<Double>> exact, double strength) {
        return IntStream.range(0, exact.size())
                .mapToObj(row -> IntStream.range(0, exact.size())
                        .mapToObj(column -> told(exact, row, column, strength))
                        .toList())
                .toList();
    }

    // What does not vary with the digits that are told goes with nothing.
    private static double told(List<List<Double>> exact, int row, int column, double strength) {
        if (row == column) {
            return digits(exact.get(row).get(row));
        }
        boolean isNought =
                digits(exact.get(row).get(row)) == 0 || digits(exact.get(column).get(column)) == 0;
        return isNought ? 0 : digits(strength * exact.get(row).get(column));
    }

    private static double digits(double covariance) {
        return EffectDigits.covariance(covariance).doubleValue();
    }

    private static boolean isCovariance(List<List<Double>> told) {
        try {
            new JointNormal(Collections.nCopies(told.size(), 0.0), told);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
