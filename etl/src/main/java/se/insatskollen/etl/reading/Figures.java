package se.insatskollen.etl.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes figures for an operator in Sweden: {@code 1 234 567,50}. */
public final class Figures {
    private Figures() {}

    /** A count, with a space between the thousands. */
    public static String count(long number) {
        return format("#,##0").format(number);
    }

    /** An amount in öre as kronor, with two decimals. */
    public static String kronor(long ore) {
        return kronor(BigDecimal.valueOf(ore));
    }

    /** A number that may have one decimal. */
    public static String count(BigDecimal number) {
        return format("#,##0.#").format(number);
    }

    /** Öre that may be parts of one, as kronor. */
    public static String kronor(BigDecimal ore) {
        return format("#,##0.00").format(ore.movePointLeft(2));
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(' ');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('-');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
