package se.insatskollen.warehouse.statistics;

import java.util.Optional;

/**
 * Where a true value may lie: two finite bounds in the unit of the value, both part of the interval.
 *
 * @param lower the lower bound
 * @param upper the upper bound, never below the lower one
 */
public record Interval(double lower, double upper) {
    public Interval {
        Given.finite("Lower bound", lower);
        Given.finite("Upper bound", upper);
        Given.atMost("Lower bound", lower, "the upper bound", upper);
    }

    /** An interval, or none where rounding or overflow left no finite bounds. */
    static Optional<Interval> ofComputed(double lower, double upper) {
        boolean isComputed = Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper;
        return isComputed ? Optional.of(new Interval(lower, upper)) : Optional.empty();
    }

    public double width() {
        return upper - lower;
    }

    /** Tells whether a value lies between the bounds or on one of them. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** Both bounds times a factor, none where that overflows; a negative factor turns the interval round. */
    Optional<Interval> times(double factor) {
        return ofComputed(Math.min(lower * factor, upper * factor), Math.max(lower * factor, upper * factor));
    }
}
