package se.insatskollen.etl.demo;

import java.util.stream.IntStream;

/**
 * How a quantity such as days or kronor is spread: whole numbers that are equally likely. A finite list makes every
 * mean exact, so that a planted truth can be worked out and not only estimated.
 */
final class Spread {
    private static final int FINE = 256;

    private final int[] values;

    private Spread(int[] values) {
        this.values = values;
    }

    /**
     * Skewed as durations and costs are: most are short, few are very long.
     *
     * @param median half are shorter
     * @param sigma standard deviation of the logarithm
     */
    static Spread lognormal(int median, double sigma, int lowest, int highest) {
        return new Spread(IntStream.range(0, FINE)
                .map(i -> whole(median * StrictMath.exp(sigma * quantile(i)), lowest, highest))
                .toArray());
    }

    /** Even round its mean, as scores are. */
    static Spread normal(int mean, int standardDeviation) {
        return new Spread(IntStream.range(0, FINE)
                .map(i -> (int) StrictMath.rint(mean + standardDeviation * quantile(i)))
                .toArray());
    }

    /** Every whole number from the first to the last. */
    static Spread even(int first, int last) {
        return new Spread(IntStream.rangeClosed(first, last).toArray());
    }

    int draw(Dice dice) {
        return values[dice.below(values.length)];
    }

    double mean() {
        return IntStream.of(values).asLongStream().sum() / (double) values.length;
    }

    /** The equally likely values. */
    IntStream values() {
        return IntStream.of(values);
    }

    private static double quantile(int i) {
        return NormalQuantile.of((i + 0.5) / FINE);
    }

    private static int whole(double value, int lowest, int highest) {
        return (int) StrictMath.max(lowest, StrictMath.min(highest, StrictMath.rint(value)));
    }
}
