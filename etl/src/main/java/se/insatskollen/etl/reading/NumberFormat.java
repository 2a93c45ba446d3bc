package se.insatskollen.etl.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from a cell's number format whether Excel shows its number as a day. */
final class NumberFormat {
    // Of the formats every workbook knows without naming them, these show a day.
    private static final int FIRST_DATE = 14;
    private static final int LAST_DATE = 17;
    private static final int DATE_AND_TIME = 22;

    // "kr", [$-41D], \å, _x and *x are shown as they are or not at all.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].");

    // Excel has room for as many letters; of longer ones the pattern would make long work.
    private static final int LONGEST = 255;

    private NumberFormat() {}

    /** @param code the format in words such as {@code yyyy\-mm\-dd}; null where the workbook does not tell it */
    static boolean showsDate(int format, String code) {
        if (code == null) {
            return isBuiltInDate(format);
        }
        if (code.length() > LONGEST) {
            return false;
        }
        String shown = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        if (shown.equals("general")) {
            return false;
        }
        String positive = shown.split(";", 2)[0];
        boolean hasTime = positive.contains("h") || positive.contains("s");
        return positive.contains("y") || positive.contains("d") || (positive.contains("m") && !hasTime);
    }

    private static boolean isBuiltInDate(int format) {
        return (format >= FIRST_DATE && format <= LAST_DATE) || format == DATE_AND_TIME;
    }
}
