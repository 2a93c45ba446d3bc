package se.insatskollen.warehouse.effects;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import se.insatskollen.warehouse.codes.PlacementType;

/**
 * Days of one type of placement within 730 days, given that the child is placed: starts and lengths that are equally
 * likely, log-normal in shape, so that most are short, a few fill the window, and the mean is a finite sum.
 */
final class Stays {
    private static final int WINDOW_DAYS = 730;
    private static final int FINE = 200;
    private static final int[] STARTS = quantiles(75, 1.0, WINDOW_DAYS - 1);

    private final PlacementType type;
    private final int[] lengths;
    private final double mean;

    Stays(PlacementType type, double medianDays, double sigma) {
        this.type = type;
        this.lengths = quantiles(medianDays, sigma, WINDOW_DAYS);
        this.mean = IntStream.of(STARTS)
                        .mapToLong(start -> IntStream.of(lengths)
                                .mapToLong(length -> inWindow(start, length))
                                .sum())
                        .sum()
                / (double) (STARTS.length * lengths.length);
    }

    PlacementType type() {
        return type;
    }

    double mean() {
        return mean;
    }

    int draw(UniformRandomProvider random) {
        return inWindow(STARTS[random.nextInt(FINE)], lengths[random.nextInt(FINE)]);
    }

    private static int inWindow(int start, int length) {
        return Math.min(length, WINDOW_DAYS - start);
    }

    private static int[] quantiles(double median, double sigma, int highest) {
        var days = LogNormalDistribution.of(Math.log(median), sigma);
        return IntStream.range(0, FINE)
                .map(i -> (int)
                        Math.max(1, Math.min(highest, Math.rint(days.inverseCumulativeProbability((i + 0.5) / FINE)))))
                .toArray();
    }
}
