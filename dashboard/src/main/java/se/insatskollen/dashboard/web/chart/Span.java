package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * How far an axis of values reaches, and where its ticks may stand: shares end on 100, where the usual round numbers might
 * pass it, and there is no half case.
 */
public enum Span {
    FREE(null, 4, null),
    COUNTS(null, 4, 1),
    UP_TO_100(100, 5, null);

    private static final BigDecimal NEAR_THE_END = BigDecimal.valueOf(90);

    private final Integer end;
    private final int steps;
    private final Integer leastInterval;

    Span(Integer end, int steps, Integer leastInterval) {
        this.end = end;
        this.steps = steps;
        this.leastInterval = leastInterval;
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

    /** From one tick to the next at least; null where they may be as close as they like. */
    Integer leastInterval() {
        return leastInterval;
    }
}
