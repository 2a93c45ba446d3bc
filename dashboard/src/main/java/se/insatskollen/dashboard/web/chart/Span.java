package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.Collection;

/** How far an axis of values reaches: shares end on 100, where the usual round numbers might pass it. */
public enum Span {
    FREE(null, 4),
    UP_TO_100(100, 5);

    private static final BigDecimal NEAR_THE_END = BigDecimal.valueOf(90);

    private final Integer end;
    private final int steps;

    Span(Integer end, int steps) {
        this.end = end;
        this.steps = steps;
    }

    /** The span of shares in per cent. */
    public static Span ofShares(Collection<BigDecimal> values) {
        return values.stream().anyMatch(value -> value.compareTo(NEAR_THE_END) > 0) ? UP_TO_100 : FREE;
    }

    Integer end() {
        return end;
    }

    int steps() {
        return steps;
    }
}
