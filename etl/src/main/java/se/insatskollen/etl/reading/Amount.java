package se.insatskollen.etl.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money as a Swedish document writes it.
 *
 * @param ore whole öre
 * @param digits significant digits as written: a figure derived from the amount never shows more
 */
public record Amount(long ore, int digits) {
    // Digits in groups of three (space, no-break space, narrow no-break space or dot) or ungrouped, then at most a
    // decimal comma and a unit. A dot is always a group here; "1.5" is therefore no amount.
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<minus>[-\u2212\u2011]?)(?<whole>\\d{1,3}(?:[ \u00a0\u202f.]\\d{3})+|\\d+)(?:,(?<part>\\d+))?"
                    + "[ \u00a0\u202f]?(?<unit>[a-zåäö]*)");

    private static final Map<String, BigDecimal> ORE_PER_UNIT = Map.of(
            "", BigDecimal.valueOf(100),
            "kr", BigDecimal.valueOf(100),
            "kronor", BigDecimal.valueOf(100),
            "tkr", BigDecimal.valueOf(100_000),
            "mnkr", BigDecimal.valueOf(100_000_000));

    /** Reads {@code 1 950 000 kr}, {@code 1.950.000 kronor}, {@code 500 tkr}, {@code 8,3 mnkr}, {@code -3,5 mnkr}. */
    public static Amount parse(String text) throws UnreadableException {
        Matcher matcher = WRITTEN.matcher(text);
        BigDecimal orePerUnit = matcher.matches() ? ORE_PER_UNIT.get(matcher.group("unit")) : null;
        if (orePerUnit == null) {
            throw new UnreadableException("is no amount in kr, tkr or mnkr");
        }
        String whole = matcher.group("whole").replaceAll("\\D", "");
        String part = matcher.group("part") == null ? "" : matcher.group("part");
        BigDecimal number = new BigDecimal(whole + (part.isEmpty() ? "" : "." + part));
        BigDecimal ore = number.multiply(orePerUnit);
        try {
            long exact = ore.longValueExact();
            return new Amount(matcher.group("minus").isEmpty() ? exact : -exact, significantDigits(whole, part));
        } catch (ArithmeticException e) {
            throw new UnreadableException("is finer than one öre, or too large");
        }
    }

    private static int significantDigits(String whole, String part) {
        // Zeros at the end of a whole number only set its size: 1 950 000 has three significant digits.
        String written = part.isEmpty() ? whole.replaceFirst("0+$", "") : whole + part;
        return Math.max(1, written.replaceFirst("^0+", "").length());
    }
}
