package se.insatskollen.warehouse.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.insatskollen.warehouse.indicators.Indicator;

/**
 * How exactly figures are stored. Shares have whole per cent, and their bounds are rounded outwards: an unrounded share
 * gives away the counts that it was worked out of (methods 7.3). Only what is stored is rounded, never what is computed with.
 */
enum Digits {
    /** Four decimals, the nearest. */
    DECIMALS(
            4,
            RoundingMode.HALF_EVEN,
            RoundingMode.HALF_EVEN,
            RoundingMode.HALF_EVEN,
            -Double.MAX_VALUE,
            Double.MAX_VALUE),
    /** Shares in per cent: whole ones from 0 to 100. */
    SHARE(0, RoundingMode.HALF_UP, RoundingMode.FLOOR, RoundingMode.CEILING, 0, 100),
    /** One share less another: whole percentage points. */
    GAP(0, RoundingMode.HALF_UP, RoundingMode.FLOOR, RoundingMode.CEILING, -100, 100),
    /** How many units a share is of: whole ones, and at least one. */
    SIZE(0, RoundingMode.HALF_UP, RoundingMode.FLOOR, RoundingMode.CEILING, 1, Double.MAX_VALUE);

    private static final int STORED = 4;
    // What a double says beyond these is left over from computing: a bound of 50 that came out as 50.00000000000001 is
    // 50.
    private static final int KNOWN = 9;

    private final int decimals;
    private final RoundingMode nearest;
    private final RoundingMode down;
    private final RoundingMode up;
    private final double least;
    private final double most;

    Digits(int decimals, RoundingMode nearest, RoundingMode down, RoundingMode up, double least, double most) {
        this.decimals = decimals;
        this.nearest = nearest;
        this.down = down;
        this.up = up;
        this.least = least;
        this.most = most;
    }

    /** Those of an indicator's figures. */
    static Digits ofFigures(Indicator indicator) {
        return indicator.isShare() ? SHARE : DECIMALS;
    }

    /** Those of differences between its figures. */
    static Digits ofGaps(Indicator indicator) {
        return indicator.isShare() ? GAP : DECIMALS;
    }

    /** Those of the sizes of areas in its funnel. */
    static Digits ofSizes(Indicator indicator) {
        return indicator.isShare() ? SIZE : DECIMALS;
    }

    BigDecimal value(double number) {
        return stored(number, nearest);
    }

    BigDecimal lower(double bound) {
        return stored(bound, down);
    }

    BigDecimal upper(double bound) {
        return stored(bound, up);
    }

    private BigDecimal stored(double number, RoundingMode mode) {
        double within = Math.max(least, Math.min(most, number));
        return BigDecimal.valueOf(within)
                .setScale(KNOWN, RoundingMode.HALF_EVEN)
                .setScale(decimals, mode)
                .setScale(STORED);
    }
}
