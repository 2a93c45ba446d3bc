package se.insatskollen.etl.reading;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An amount of money as a Swedish document writes it.
 *
 * @param ore whole öre
 * @param digits significant digits as written: a figure derived from the amount never shows more
 */
public record Amount(long ore, int digits) {

    /** Reads {@code 1 950 000 kr}, {@code 1.950.000 kronor}, {@code 500 tkr}, {@code 8,3 mnkr}, {@code -3,5 mnkr}. */
    public static Amount parse(String text) throws UnreadableException {
        return new Scan(text).amount();
    }

    /** Digits in groups of three or ungrouped, then at most a decimal comma with digits, a blank and a unit. */
    private static final class Scan {
        private static final int GROUP = 3;
        private static final int DIGITS_OF_A_LONG = 18;

        private final String text;
        private final StringBuilder digits = new StringBuilder();
        private int at;

        Scan(String text) {
            this.text = text;
        }

        Amount amount() throws UnreadableException {
            boolean isNegative = is('-') || is('\u2212') || is('\u2011');
            at += isNegative ? 1 : 0;
            takeWhole();
            int decimals = takeDecimals();
            long ore = ore(decimals - orePlaces());
            return new Amount(isNegative ? -ore : ore, significantDigits(decimals > 0));
        }

        private void takeWhole() throws UnreadableException {
            takeDigits();
            if (digits.isEmpty()) {
                throw noAmount();
            }
            boolean mayBeGrouped = digits.length() <= GROUP;
            while (mayBeGrouped && (isBlank() || is('.')) && isDigit(at + 1)) {
                at++;
                int from = at;
                takeDigits();
                if (at - from != GROUP) {
                    throw noAmount();
                }
            }
        }

        private int takeDecimals() {
            if (!is(',') || !isDigit(at + 1)) {
                return 0;
            }
            at++;
            int from = at;
            takeDigits();
            return at - from;
        }

        /** How many places the unit lies left of the öre. */
        private int orePlaces() throws UnreadableException {
            at += isBlank() ? 1 : 0;
            return switch (text.substring(at)) {
                case "", "kr", "kronor" -> 2;
                case "tkr" -> 5;
                case "mnkr" -> 8;
                default -> throw noAmount();
            };
        }

        private long ore(int scale) throws UnreadableException {
            BigDecimal exact = digits.length() <= DIGITS_OF_A_LONG
                    ? BigDecimal.valueOf(Long.parseLong(digits, 0, digits.length(), 10), scale)
                    : new BigDecimal(new BigInteger(digits.toString()), scale);
            try {
                return exact.setScale(0).longValueExact();
            } catch (ArithmeticException e) {
                throw new UnreadableException("is finer than one öre, or too large");
            }
        }

        private int significantDigits(boolean hasDecimals) {
            int from = 0;
            while (from < digits.length() && digits.charAt(from) == '0') {
                from++;
            }
            int to = digits.length();
            // Zeros at the end of a whole number only set its size: 1 950 000 has three significant digits.
            while (!hasDecimals && to > from && digits.charAt(to - 1) == '0') {
                to--;
            }
            return Math.max(1, to - from);
        }

        private void takeDigits() {
            int end = Digits.end(text, at, text.length());
            digits.append(text, at, end);
            at = end;
        }

        // A dot is always a group, never a comma: "1.5" is therefore no amount.
        private boolean isBlank() {
            return is(' ') || is('\u00a0') || is('\u202f');
        }

        private boolean is(char character) {
            return at < text.length() && text.charAt(at) == character;
        }

        private boolean isDigit(int index) {
            return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
        }

        private static UnreadableException noAmount() {
            return new UnreadableException("is no amount in kr, tkr or mnkr");
        }
    }
}
