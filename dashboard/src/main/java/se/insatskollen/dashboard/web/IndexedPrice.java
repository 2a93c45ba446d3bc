package se.insatskollen.dashboard.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A price moved to another year's prices, as a page shows it: never with more significant digits than its source has,
 * but with two at least, so that the move can be seen. The unrounded price stays in the register.
 *
 * @param kronor whole kronor
 */
public record IndexedPrice(BigDecimal kronor) {
    private static final int FEWEST_DIGITS = 2;

    /**
     * Rounds a moved price.
     *
     * @param ore the moved price in öre
     * @param digits significant digits of the price as its source has it
     */
    public static IndexedPrice of(long ore, int digits) {
        MathContext precision = new MathContext(Math.max(FEWEST_DIGITS, digits), RoundingMode.HALF_UP);
        return new IndexedPrice(BigDecimal.valueOf(ore, 2).round(precision).setScale(0, RoundingMode.HALF_UP));
    }

    /** "5 500". */
    public String text() {
        return SwedishFormat.decimals(kronor, 0);
    }
}
