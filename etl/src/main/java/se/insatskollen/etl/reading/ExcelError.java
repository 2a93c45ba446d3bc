package se.insatskollen.etl.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words Excel shows in place of a value it cannot give, in English and Swedish. They are no values in any column: a
 * workbook holds them as errors, and a CSV file saved from it as texts.
 */
public final class ExcelError {
    static final int LONGEST = 32;

    private static final Pattern WITH_SIGN = Pattern.compile("#[A-ZÅÄÖ][A-ZÅÄÖ/0_ ]*[!?]");
    private static final Set<String> WITHOUT_SIGN = Set.of("#N/A", "#SAKNAS", "#GETTING_DATA", "#HÄMTAR_DATA");
    private static final Pattern TOO_NARROW = Pattern.compile("###+");

    private ExcelError() {}

    /** Why a field is no value, in words its supplier can act on; empty for any other field. */
    public static Optional<String> problem(String field) {
        if (field.isEmpty() || field.charAt(0) != '#') {
            return Optional.empty();
        }
        if (isOne(field)) {
            return Optional.of("is the error %s of Excel. Correct its formula.".formatted(field));
        }
        return TOO_NARROW.matcher(field).matches()
                ? Optional.of("is a number that did not fit its column in Excel. Widen the column and save again.")
                : Optional.empty();
    }

    static boolean isOne(String text) {
        return text.length() <= LONGEST
                && (WITHOUT_SIGN.contains(text) || WITH_SIGN.matcher(text).matches());
    }
}
