package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A value and how far it may be from the truth.
 *
 * @param lower lower bound of its interval, in the unit of the value
 * @param upper upper bound of its interval
 * @param shown the value as text
 */
public record Measured(BigDecimal value, BigDecimal lower, BigDecimal upper, String shown) {
    /** Whether there is an interval to draw; what is published has none. */
    boolean hasInterval() {
        return lower.compareTo(upper) < 0;
    }

    /** Both ends of the interval. */
    List<BigDecimal> ends() {
        return List.of(lower, upper);
    }
}
