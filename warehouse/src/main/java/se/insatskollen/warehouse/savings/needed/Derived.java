package se.insatskollen.warehouse.savings.needed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A number worked out of sourced ones.
 *
 * @param exact to 34 digits; for the download
 * @param shown with no more significant digits than the least certain input; for the page
 * @param inputs everything it rests on, each with its source
 */
public record Derived(BigDecimal exact, BigDecimal shown, List<Sourced> inputs) {
    static Derived of(BigDecimal exact, List<Sourced> inputs) {
        int digits = inputs.stream()
                .flatMap(input -> input.digits().stream())
                .mapToInt(many -> many)
                .min()
                .orElse(MathContext.DECIMAL128.getPrecision());
        return new Derived(exact, exact.round(new MathContext(digits, RoundingMode.HALF_UP)), List.copyOf(inputs));
    }
}
