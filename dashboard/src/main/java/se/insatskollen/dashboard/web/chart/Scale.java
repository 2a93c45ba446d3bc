package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * The ends of an axis that several panels share: round numbers no value passes, and whose halves can be written with one
 * decimal, or with none where only whole things are counted.
 *
 * @param low nought, or below it as far as the highest is above it
 */
record Scale(BigDecimal low, BigDecimal high) {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Scale of(Span span, Collection<BigDecimal> values) {
        BigDecimal end = above(span, values.stream().map(BigDecimal::abs).toList());
        boolean hasNegatives = values.stream().anyMatch(value -> value.signum() < 0);
        return new Scale(hasNegatives ? end.negate() : BigDecimal.ZERO, end);
    }

    /** From one line of the grid to the next. */
    BigDecimal step() {
        return high.divide(TWO);
    }

    /** 437 → 500, 0.3 → 0.4, three cases → 4; 1 where no value is above nought, and 2 for cases. */
    static BigDecimal above(Span span, Collection<BigDecimal> values) {
        BigDecimal finest = span == Span.COUNTS ? BigDecimal.ONE : TENTH;
        BigDecimal highest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (highest.signum() == 0) {
            return BigDecimal.ONE.max(finest.multiply(TWO));
        }
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(highest.precision() - highest.scale() - 1);
        return steps(power, finest)
                .map(power::multiply)
                .filter(end -> end.compareTo(highest) >= 0)
                .findFirst()
                .orElseGet(() -> power.scaleByPowerOfTen(1))
                .max(finest.multiply(TWO));
    }

    // As fine as an axis is written only even ends can be halved.
    private static Stream<BigDecimal> steps(BigDecimal power, BigDecimal finest) {
        boolean isFinest = power.compareTo(finest) <= 0;
        return (isFinest ? Stream.of(2, 4, 6, 8) : Stream.of(1, 2, 3, 4, 5, 6, 8)).map(BigDecimal::valueOf);
    }
}
