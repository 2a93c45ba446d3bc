package se.insatskollen.warehouse.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.IndicatorKind;
import se.insatskollen.warehouse.statistics.FunnelLimits;
import se.insatskollen.warehouse.statistics.Interval;
import se.insatskollen.warehouse.statistics.ObservedExpectedFunnel;
import se.insatskollen.warehouse.statistics.ProportionFunnel;

/**
 * The funnel of an indicator as it is drawn: the limits of chance at any size, in the unit of the indicator's figures.
 *
 * @param kind {@code PROPORTION}, in per cent, or {@code RATE}, as observed ÷ expected
 * @param pooled the middle, in the same unit
 * @param betweenVariance τ² of the shelf, of shares or of observed ÷ expected; empty without over-dispersion
 */
public record FunnelBand(IndicatorKind kind, BigDecimal pooled, Optional<BigDecimal> betweenVariance) {
    private static final int STEPS = 40;
    private static final double PER_CENT = 100;
    private static final MathContext DIGITS = new MathContext(6);

    /** The limits at one size. */
    public record Limits(
            BigDecimal size, BigDecimal lower95, BigDecimal upper95, BigDecimal lower998, BigDecimal upper998) {}

    public FunnelBand {
        if (kind != IndicatorKind.PROPORTION && kind != IndicatorKind.RATE) {
            throw new IllegalArgumentException("There is no funnel for " + kind);
        }
    }

    public static FunnelBand of(IndicatorKind kind, BigDecimal pooled, Optional<BigDecimal> betweenVariance) {
        return new FunnelBand(kind, pooled, betweenVariance);
    }

    /** Whether areas differ enough, and are enough, for the funnel to be widened. */
    public boolean isOverdispersed() {
        return betweenVariance.isPresent();
    }

    /** The limits from the smallest of the sizes to the largest; steps are closer where the limits bend. */
    public List<Limits> limits(List<BigDecimal> sizes) {
        double smallest =
                sizes.stream().mapToDouble(BigDecimal::doubleValue).min().orElseThrow();
        double largest =
                sizes.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
        List<Limits> limits = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            limits.add(at(smallest * Math.pow(largest / smallest, (double) step / STEPS)));
        }
        return limits;
    }

    /** Where an area of that size and value lies. */
    public ChanceField place(BigDecimal size, BigDecimal value) {
        FunnelLimits limits = of(size.doubleValue());
        double natural = value.doubleValue() / unit();
        if (limits.p95().contains(natural)) {
            return ChanceField.INSIDE_95;
        }
        return limits.p998().contains(natural) ? ChanceField.OUTSIDE_95 : ChanceField.OUTSIDE_998;
    }

    private Limits at(double size) {
        Interval p95 = of(size).p95();
        Interval p998 = of(size).p998();
        return new Limits(
                decimal(size),
                decimal(p95.lower() * unit()),
                decimal(p95.upper() * unit()),
                decimal(p998.lower() * unit()),
                decimal(p998.upper() * unit()));
    }

    private FunnelLimits of(double size) {
        double variance = betweenVariance.map(BigDecimal::doubleValue).orElse(0.0);
        return kind == IndicatorKind.PROPORTION
                ? new ProportionFunnel(pooled.doubleValue() / unit(), variance).limits(size)
                : new ObservedExpectedFunnel(variance).limits(size);
    }

    private double unit() {
        return kind == IndicatorKind.PROPORTION ? PER_CENT : 1;
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    }
}
