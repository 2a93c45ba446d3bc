package se.insatskollen.warehouse.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The funnel of a proportion around the pooled one, p0 ± z·√(p0(1 − p0)/N + τ²), clipped to 0 and 1 (Spiegelhalter 2005,
 * Funnel plots for comparing institutional performance).
 *
 * @param centre the pooled proportion p0
 * @param betweenVariance τ² between areas, 0 without over-dispersion
 */
public record ProportionFunnel(double centre, double betweenVariance) {
    public ProportionFunnel {
        Given.share("Pooled share", centre);
        Given.notNegative("Variance between areas", betweenVariance);
    }

    /** A funnel of chance alone, the one for fewer than twenty areas; it colours nothing. */
    public static ProportionFunnel ofChance(double centre) {
        return new ProportionFunnel(centre, 0);
    }

    /** The funnel with the over-dispersion of its areas; none below twenty areas or with a pooled share of 0 or 1. */
    public static Optional<ProportionFunnel> overDispersed(double centre, List<Proportion> areas) {
        ProportionFunnel chance = ofChance(centre);
        if (centre == 0 || centre == 1) {
            return Optional.empty();
        }
        List<OverDispersion.Area> deviations = areas.stream()
                .filter(area -> area.effectiveSize().isPresent())
                .map(area -> new OverDispersion.Area(
                        area.share(),
                        Math.sqrt(chance.variance(area.effectiveSize().getAsDouble()))))
                .toList();
        return OverDispersion.of(centre, deviations)
                .map(dispersion -> new ProportionFunnel(centre, dispersion.betweenVariance()));
    }

    /** The limits for an area of a size, the number of its units or their effective number; above 0. */
    public FunnelLimits limits(double size) {
        Given.positive("Size", size);
        return new FunnelLimits(limits(size, Confidence.P95), limits(size, Confidence.P998));
    }

    private Interval limits(double size, Confidence confidence) {
        double reach = confidence.z() * Math.sqrt(variance(size));
        return new Interval(Math.max(0, centre - reach), Math.min(1, centre + reach));
    }

    private double variance(double size) {
        return centre * (1 - centre) / size + betweenVariance;
    }
}
