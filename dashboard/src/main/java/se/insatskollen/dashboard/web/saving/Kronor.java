package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.table.Cell;

/** Estimated öre, as real numbers, in the words of a page: with two digits, since nothing estimated has more. */
final class Kronor {
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Kronor() {}

    /** "plus 8,3 miljoner kronor" without the sign: "8,3 miljoner kronor", "−94 miljoner kronor", "38 000 kronor". */
    static String text(double ore) {
        BigDecimal kronor = rounded(ore);
        if (kronor.abs().compareTo(MILLION) < 0) {
            return SwedishFormat.decimals(kronor, 0) + " kronor";
        }
        BigDecimal millions = kronor.divide(MILLION);
        return SwedishFormat.number(millions)
                + (millions.abs().compareTo(BigDecimal.ONE) == 0 ? " miljon kronor" : " miljoner kronor");
    }

    /** "mellan +4,1 och +9,4 miljoner kronor"; each with its own unit where they differ. */
    static String between(double low, double high) {
        String from = signed(low);
        String to = signed(high);
        int number = to.indexOf(' ');
        String unit = to.substring(number);
        return "mellan %s och %s"
                .formatted(from.endsWith(unit) ? from.substring(0, from.length() - unit.length()) : from, to);
    }

    /** The same with a sign before what is gained, too. */
    static String signed(double ore) {
        return rounded(ore).signum() > 0 ? "+" + text(ore) : text(ore);
    }

    /** 1 273.4 → "1 300": any estimated number. */
    static String twoDigits(double value) {
        return SwedishFormat.number(BigDecimal.valueOf(value).round(TWO_DIGITS));
    }

    /** "+8,3", "−0,4": beside a bar on an axis of millions. */
    static String shortMillions(double ore) {
        BigDecimal millions = rounded(ore).divide(MILLION);
        return (millions.signum() > 0 ? "+" : "") + SwedishFormat.number(millions);
    }

    /** Two digits for the page, whole kronor for a file. */
    static Cell cell(double ore) {
        return Cell.number(SwedishFormat.decimals(rounded(ore), 0), exact(ore));
    }

    /** Millions for an axis. */
    static BigDecimal millions(double ore) {
        return exact(ore).movePointLeft(6).setScale(3, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(double ore) {
        return BigDecimal.valueOf(ore).movePointLeft(2).round(TWO_DIGITS);
    }

    private static BigDecimal exact(double ore) {
        return BigDecimal.valueOf(ore).movePointLeft(2).setScale(0, RoundingMode.HALF_UP);
    }
}
