package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * Where the values of one row lie beside its spine: the median of the others at nought, and what lies farthest from it at
 * one or minus one. Units differ from row to row, so that each has a scale of its own.
 */
record SpineScale(BigDecimal centre, BigDecimal reach) {
    private static final int DECIMALS = 4;

    static SpineScale of(BigDecimal centre, Stream<BigDecimal> values) {
        BigDecimal reach = values.map(value -> value.subtract(centre).abs()).reduce(BigDecimal.ZERO, BigDecimal::max);
        return new SpineScale(centre, reach);
    }

    BigDecimal place(BigDecimal value) {
        if (reach.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return value.subtract(centre)
                .divide(reach, MathContext.DECIMAL64)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
