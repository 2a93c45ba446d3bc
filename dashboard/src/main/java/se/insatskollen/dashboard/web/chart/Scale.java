package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * The ends of an axis that several panels share: round numbers no value passes, and whose halves can be written with one
 * decimal.
 *
 * @param low nought, or below it as far as the highest is above it
 */
record Scale(BigDecimal low, BigDecimal high) {
    private static final BigDecimal LEAST = new BigDecimal("0.2");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Scale of(Collection<BigDecimal> values) {
        BigDecimal end = above(values.stream().map(BigDecimal::abs).toList());
        boolean hasNegatives = values.stream().anyMatch(value -> value.signum() < 0);
        return new Scale(hasNegatives ? end.negate() : BigDecimal.ZERO, end);
    }

    /** From one line of the grid to the next. */
    BigDecimal step() {
        return high.divide(TWO);
    }

    /** 437 → 500, 0.3 → 0.4; 1 where no value is above nought. */
    static BigDecimal above(Collection<BigDecimal> values) {
        BigDecimal highest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (highest.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(highest.precision() - highest.scale() - 1);
        return steps(power)
                .map(power::multiply)
                .filter(end -> end.compareTo(highest) >= 0)
                .findFirst()
                .orElseGet(() -> power.scaleByPowerOfTen(1))
                .max(LEAST);
    }

    private static Stream<BigDecimal> steps(BigDecimal power) {
        boolean hasDecimals = power.compareTo(BigDecimal.ONE) < 0;
        return (hasDecimals ? Stream.of(2, 4, 6, 8) : Stream.of(1, 2, 3, 4, 5, 6, 8)).map(BigDecimal::valueOf);
    }
}
