package se.insatskollen.dashboard.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.insatskollen.warehouse.codes.CellState;

/** Numbers and money as Swedish writes them: no-break space between thousands, decimal comma, real minus. */
public final class SwedishFormat {
    /** What stands where a source is silent. */
    public static final String NOT_STATED = "framgår inte";

    /** What stands where a figure is hidden: one word for all reasons, so that it tells nothing. */
    public static final String HIDDEN = CellState.SUPPRESSED.label();

    /** Says why, wherever that is asked. */
    public static final String WHY_HIDDEN = "Vi visar inte tal om så få att någon kan kännas igen."
            + " Ibland döljer vi också ett annat tal, så att det inte går att räkna ut.";

    /** Explains the marks in small charts that have no room for that word. */
    public static final String HATCHED = "Streckade fält: " + HIDDEN + ".";

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final long ORE_PER_KRONA = 100;
    private static final long KRONOR_PER_MILLION = 1_000_000;
    private static final long TENTH_OF_A_MILLION = 100_000;
    private static final String[] SMALL = {
        "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"
    };

    private SwedishFormat() {}

    /** 4500 → "4 500". */
    public static String number(long value) {
        return decimals(BigDecimal.valueOf(value), 0);
    }

    /** 3 → "3", 2.5 → "2,5": no more decimals than there are. */
    public static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return decimals(plain, Math.max(0, plain.scale()));
    }

    /** 7.2 with one decimal → "7,2". */
    public static String decimals(BigDecimal value, int decimals) {
        String digits = value.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = decimals == 0 ? digits.length() : digits.indexOf('.');
        String fraction = decimals == 0 ? "" : "," + digits.substring(point + 1);
        return (value.signum() < 0 ? MINUS : "") + grouped(digits.substring(0, point)) + fraction;
    }

    /** Öre as kronor: "1 950 000 kronor", "8,3 miljoner kronor". */
    public static String kronor(long ore) {
        long kronor = ore / ORE_PER_KRONA;
        if (Math.abs(kronor) < KRONOR_PER_MILLION || kronor % TENTH_OF_A_MILLION != 0) {
            return number(kronor) + (Math.abs(kronor) == 1 ? " krona" : " kronor");
        }
        BigDecimal millions = BigDecimal.valueOf(kronor).divide(BigDecimal.valueOf(KRONOR_PER_MILLION));
        String unit = kronor == KRONOR_PER_MILLION ? " miljon kronor" : " miljoner kronor";
        return number(millions) + unit;
    }

    /** Öre as kronor for a heading, which needs no more than a tenth of a million: "15,7 miljoner kronor". */
    public static String roundedKronor(long ore) {
        BigDecimal millions = BigDecimal.valueOf(ore, 2).movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
        return millions.abs().compareTo(BigDecimal.ONE) < 0
                ? wholeKronor(ore) + " kronor"
                : number(millions) + (millions.compareTo(BigDecimal.ONE) == 0 ? " miljon kronor" : " miljoner kronor");
    }

    /** Öre as kronor without the unit, for a column whose head says it: "4 500". */
    public static String wholeKronor(long ore) {
        return decimals(BigDecimal.valueOf(ore, 2), 0);
    }

    /** Numbers up to twelve as words, as running text has them. */
    public static String word(long count) {
        return count >= 0 && count < SMALL.length ? SMALL[(int) count] : number(count);
    }

    /** The first letter large, for the beginning of a sentence. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(SwedishDates.SWEDISH) + text.substring(1);
    }

    /** The first letter small, for a title inside a sentence. */
    public static String inside(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(SwedishDates.SWEDISH) + text.substring(1);
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, NO_BREAK_SPACE);
        }
        return grouped.toString();
    }
}
