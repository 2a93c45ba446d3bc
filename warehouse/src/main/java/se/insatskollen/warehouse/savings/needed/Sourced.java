package se.insatskollen.warehouse.savings.needed;

import java.math.BigDecimal;
import java.util.Optional;
import se.insatskollen.warehouse.statistics.Given;

/**
 * A number with the place it was found in.
 *
 * @param name what it is, in Swedish
 * @param value above 0; kronor where it is an amount, 0.5 for a share of a half
 * @param digits significant digits it is written with; none where it is exact, such as a count
 * @param source who says so and where, never empty
 */
public record Sourced(String name, BigDecimal value, Optional<Integer> digits, String source) {
    public Sourced {
        Given.positive(name, value.doubleValue());
        digits.ifPresent(many -> Given.positive("Digits of " + name, many));
        if (source.isBlank()) {
            throw new IllegalArgumentException("%s has no source".formatted(name));
        }
    }

    /** A number written with so many significant digits. */
    public static Sourced of(String name, BigDecimal value, int digits, String source) {
        return new Sourced(name, value, Optional.of(digits), source);
    }

    /** A number that is exact. */
    public static Sourced exact(String name, BigDecimal value, String source) {
        return new Sourced(name, value, Optional.empty(), source);
    }
}
