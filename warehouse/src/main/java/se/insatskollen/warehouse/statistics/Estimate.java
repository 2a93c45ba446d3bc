package se.insatskollen.warehouse.statistics;

import java.util.Optional;
import java.util.function.Function;

/**
 * A computed value with its intervals; an interval is absent where the data cannot give one (one family only, too few
 * units for a median).
 *
 * @param value the point estimate, finite, in the unit of its method
 * @param p95 the 95 % interval, to show
 * @param p998 the 99.8 % interval, to colour by
 */
public record Estimate(double value, Optional<Interval> p95, Optional<Interval> p998) {
    public Estimate {
        Given.finite("Estimate", value);
    }

    /** The value with the interval of each confidence; none where the value itself could not be computed. */
    static Optional<Estimate> ofComputed(double value, Function<Confidence, Optional<Interval>> interval) {
        return Double.isFinite(value)
                ? Optional.of(new Estimate(value, interval.apply(Confidence.P95), interval.apply(Confidence.P998)))
                : Optional.empty();
    }

    public Optional<Interval> at(Confidence confidence) {
        return switch (confidence) {
            case P95 -> p95;
            case P998 -> p998;
        };
    }

    /** The same estimate in another unit: value and bounds times a factor. */
    public Optional<Estimate> times(double factor) {
        return ofComputed(value * factor, confidence -> at(confidence).flatMap(interval -> interval.times(factor)));
    }
}
