package se.insatskollen.warehouse.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Exact interval of an expected count, from the chi-square distribution (Garwood 1936; Ulm 1990). It holds the true value
 * at least as often as it says, more often for few events.
 */
public final class ExactPoissonInterval {
    private ExactPoissonInterval() {}

    /**
     * The bounds χ²(α/2; 2x)/2, 0 for no events, and χ²(1 − α/2; 2x + 2)/2.
     *
     * @param events the count x, 0 or more
     */
    public static Interval of(double events, Confidence confidence) {
        Given.notNegative("Events", events);
        double lower = events == 0 ? 0 : Quantile.lower(chiSquare(2 * events), confidence.tail()) / 2;
        return new Interval(lower, Quantile.upper(chiSquare(2 * events + 2), confidence.tail()) / 2);
    }

    private static ChiSquaredDistribution chiSquare(double degreesOfFreedom) {
        return ChiSquaredDistribution.of(degreesOfFreedom);
    }
}
