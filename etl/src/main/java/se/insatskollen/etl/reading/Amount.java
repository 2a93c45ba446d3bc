package se.insatskollen.etl.reading;

/**
 * An amount of money as a Swedish document or system writes it.
 *
 * @param ore whole öre
 * @param digits significant digits as written: a figure derived from the amount never shows more
 */
public record Amount(long ore, int digits) {
    private static final int PLACES_OF_A_KRONA = 2;
    private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
    };

    /** Reads an amount of a source that writes as Swedish is written, {@link AmountConvention#DECIMAL_COMMA}. */
    public static Amount parse(String text) throws UnreadableException {
        return parse(text, AmountConvention.DECIMAL_COMMA);
    }

    /**
     * Reads {@code 1 234,50}, {@code 1.950.000 kronor}, {@code 500 tkr}, {@code 8,3 mnkr}, {@code 50 öre},
     * {@code 100:-}, {@code 100:50}. Below zero are {@code -5}, {@code 5-} and {@code (5)}.
     *
     * @param convention what a dot and a comma mean in the source
     * @throws UnreadableException where it is no amount, is finer than one öre, or more öre than a long holds
     */
    public static Amount parse(String text, AmountConvention convention) throws UnreadableException {
        int to = text.length();
        boolean isEnclosed = to > 1 && text.charAt(0) == '(' && text.charAt(to - 1) == ')';
        boolean isNegative = isEnclosed || (to > 0 && Marks.isDash(text.charAt(0)));
        NumberScan number = NumberScan.of(text, isNegative ? 1 : 0, convention);
        if (isEnclosed) {
            to--;
        } else if (!isNegative && number.end() == to - 1 && Marks.isDash(text.charAt(to - 1))) {
            isNegative = true;
            to--;
        }
        if (number.wholeDigits() == 0) {
            throw noAmount();
        }
        long ore = ore(number, orePlaces(number, text, to));
        return new Amount(isNegative ? -ore : ore, number.significantDigits());
    }

    /** How many places the unit behind the number lies left of the öre. */
    private static int orePlaces(NumberScan number, String text, int to) throws UnreadableException {
        boolean isPrice = number.takeOreAfterColon();
        int places = number.end() == to ? PLACES_OF_A_KRONA : orePlaces(text, number.end(), to);
        if (isPrice && places != PLACES_OF_A_KRONA) {
            throw noAmount();
        }
        return places;
    }

    private static int orePlaces(String text, int from, int to) throws UnreadableException {
        int start = Marks.isBlank(text.charAt(from)) ? from + 1 : from;
        return switch (Marks.folded(text.substring(start, to))) {
            case "kr", "krona", "kronor", "sek", ":-", ":\u2013" -> PLACES_OF_A_KRONA;
            case "öre" -> 0;
            case "tkr", "tsek", "tusen kr", "tusen kronor" -> 5;
            case "mkr", "mnkr", "msek", "miljon kr", "miljon kronor", "miljoner kr", "miljoner kronor" -> 8;
            default -> throw noAmount();
        };
    }

    private static long ore(NumberScan number, int places) throws UnreadableException {
        int shift = places - number.scale();
        if (shift < 0 || number.isTooLong()) {
            throw notInOre();
        }
        try {
            return Math.multiplyExact(number.value(), POWERS_OF_TEN[shift]);
        } catch (ArithmeticException e) {
            throw notInOre();
        }
    }

    private static UnreadableException noAmount() {
        return new UnreadableException("is no amount in kr, tkr or mnkr");
    }

    private static UnreadableException notInOre() {
        return new UnreadableException("is finer than one öre, or too large");
    }
}
