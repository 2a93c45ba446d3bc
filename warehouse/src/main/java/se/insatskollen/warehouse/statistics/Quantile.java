package se.insatskollen.warehouse.statistics;

import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * Quantiles to full double precision: the library's root finder stops at an absolute 1e-9, which is much for a quantile
 * near 0, so Newton's method finishes its work. Gamma and chi-square shapes up to 10^10 are computed; the library gives up
 * beyond, where no count of people comes.
 */
final class Quantile {
    private static final int STEPS = 3;

    private Quantile() {}

    /** The value with the given probability below it. */
    static double lower(ContinuousDistribution distribution, double probability) {
        double x = distribution.inverseCumulativeProbability(probability);
        for (int i = 0; i < STEPS; i++) {
            x = step(distribution, x, distribution.cumulativeProbability(x) - probability);
        }
        return x;
    }

    /** The value with the given probability above it. */
    static double upper(ContinuousDistribution distribution, double probability) {
        double x = distribution.inverseSurvivalProbability(probability);
        for (int i = 0; i < STEPS; i++) {
            x = step(distribution, x, probability - distribution.survivalProbability(x));
        }
        return x;
    }

    private static double step(ContinuousDistribution distribution, double x, double error) {
        double next = x - error / distribution.density(x);
        boolean isInside = next > distribution.getSupportLowerBound() && next < distribution.getSupportUpperBound();
        // A far jump means a density near 0 or infinity: the root finder's own answer is the better one.
        return isInside && Math.abs(next - x) <= 1e-3 * Math.abs(x) + 1e-6 ? next : x;
    }
}
