package se.insatskollen.warehouse.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How much more areas differ than chance makes them differ.
 *
 * <p>z = (value − centre)/s of each area, winsorised at 10 % on both sides (quantile type 7 of Hyndman and Fan 1996),
 * φ = Σz²/n. Where φ &gt; (n − 1)/n the limits of a funnel widen from s to √(s² + τ²), with τ² of DerSimonian and Laird
 * (1986) and w = 1/s²: τ² = (nφ − (n − 1)) / (Σw − Σw²/Σw) (Spiegelhalter 2005, Handling over-dispersion of performance
 * indicators).
 *
 * @param phi over-dispersion φ, 1 for chance alone
 * @param betweenVariance τ² in the squared unit of the values; 0 where chance explains all
 */
public record OverDispersion(double phi, double betweenVariance) {
    /** Fewer areas cannot tell an odd one from a wide spread. */
    public static final int FEWEST_AREAS = 20;

    private static final double WINSORISED_SHARE = 0.1;

    public OverDispersion {
        Given.notNegative("Over-dispersion", phi);
        Given.notNegative("Variance between areas", betweenVariance);
    }

    /**
     * One area in a funnel.
     *
     * @param value in the unit of the funnel's centre
     * @param standardError what chance gives an area of its size at the centre, above 0
     */
    public record Area(double value, double standardError) {
        public Area {
            Given.finite("Value", value);
            Given.positive("Standard error", standardError);
        }
    }

    /** The over-dispersion of areas around a centre; none below twenty areas. */
    public static Optional<OverDispersion> of(double centre, List<Area> areas) {
        Given.finite("Centre", centre);
        int n = areas.size();
        if (n < FEWEST_AREAS) {
            return Optional.empty();
        }
        double phi = winsorisedSquares(centre, areas) / n;
        double excess = n * phi - (n - 1);
        // Weights relative to the largest standard error cannot overflow.
        double scale = areas.stream().mapToDouble(Area::standardError).max().orElseThrow();
        double[] weights = areas.stream()
                .mapToDouble(area -> Math.pow(scale / area.standardError(), 2))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
        double variance = excess > 0 ? scale * scale * excess / (sum - squares / sum) : 0;
        return Double.isFinite(phi) && Double.isFinite(variance)
                ? Optional.of(new OverDispersion(phi, variance))
                : Optional.empty();
    }

    private static double winsorisedSquares(double centre, List<Area> areas) {
        double[] z = areas.stream()
                .mapToDouble(area -> (area.value() - centre) / area.standardError())
                .sorted()
                .toArray();
        double low = quantile(z, WINSORISED_SHARE);
        double high = quantile(z, 1 - WINSORISED_SHARE);
        return Arrays.stream(z)
                .map(value -> Math.min(high, Math.max(low, value)))
                .map(value -> value * value)
                .sum();
    }

    private static double quantile(double[] sorted, double probability) {
        double position = (sorted.length - 1) * probability;
        int below = (int) position;
        double next = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (position - below) * (next - sorted[below]);
    }
}
