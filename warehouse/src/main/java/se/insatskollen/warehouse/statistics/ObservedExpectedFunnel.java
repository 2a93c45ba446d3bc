package se.insatskollen.warehouse.statistics;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The funnel of observed over expected counts around 1, where the expected ones come from the pooled rate.
 *
 * <p>Without over-dispersion the limits are the exact chi-square ones, χ²(α/2; 2E)/2E and χ²(1 − α/2; 2E + 2)/2E
 * (Garwood 1936, with the expected count in place of the observed; as in the R package FunnelPlotR). With it they are
 * 1 ± z·√(1/E + τ²), never below 0 and never inside those of chance alone (Spiegelhalter 2005, Handling over-dispersion
 * of performance indicators).
 *
 * @param betweenVariance τ² between areas, 0 without over-dispersion
 */
public record ObservedExpectedFunnel(double betweenVariance) {
    /** The funnel of chance alone, the one for fewer than twenty areas; it colours nothing. */
    public static final ObservedExpectedFunnel OF_CHANCE = new ObservedExpectedFunnel(0);

    public ObservedExpectedFunnel {
        Given.notNegative("Variance between areas", betweenVariance);
    }

    /**
     * What one area has seen and what it would have seen at the pooled rate.
     *
     * @param observed events, 0 or more
     * @param expected events, above 0
     */
    public record Area(double observed, double expected) {
        public Area {
            Given.notNegative("Observed", observed);
            Given.positive("Expected", expected);
        }
    }

    /** The funnel with the over-dispersion of its areas; none below twenty areas. */
    public static Optional<ObservedExpectedFunnel> overDispersed(List<Area> areas) {
        List<OverDispersion.Area> deviations = areas.stream()
                .map(area -> new OverDispersion.Area(area.observed() / area.expected(), 1 / Math.sqrt(area.expected())))
                .toList();
        return OverDispersion.of(1, deviations)
                .map(dispersion -> new ObservedExpectedFunnel(dispersion.betweenVariance()));
    }

    /** The limits for an area of an expected count above 0. */
    public FunnelLimits limits(double expected) {
        Given.positive("Expected", expected);
        return new FunnelLimits(limits(expected, Confidence.P95), limits(expected, Confidence.P998));
    }

    private Interval limits(double expected, Confidence confidence) {
        double lower = Quantile.lower(ChiSquaredDistribution.of(2 * expected), confidence.tail()) / (2 * expected);
        double upper = Quantile.upper(ChiSquaredDistribution.of(2 * expected + 2), confidence.tail()) / (2 * expected);
        if (betweenVariance == 0) {
            return new Interval(lower, upper);
        }
        double reach = confidence.z() * Math.sqrt(1 / expected + betweenVariance);
        return new Interval(Math.max(0, Math.min(lower, 1 - reach)), Math.max(upper, 1 + reach));
    }
}
