package se.insatskollen.etl.sources;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.insatskollen.etl.reading.PersonalNumber;
import se.insatskollen.etl.reading.UnreadableException;

/** Finds personal numbers where none belong, as when columns are swapped or a header runs together with a row. */
final class StrayNumber {
    private static final int FEWEST_DIGITS = 10;
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(\\d{8}|\\d{6})[\\s\\p{Z}\\p{Pd}\u2212+]?\\d{4}(?!\\d)");

    private StrayNumber() {}

    /** Whether a text holds one: a real one, or in an invented delivery an invented one. */
    static boolean isIn(String text, Ids ids) {
        if (!couldBeIn(text)) {
            return false;
        }
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            if (isOne(found.group(), false, ids) || (ids.areInvented() && isOne(found.group(), true, ids))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has as many digits as the shortest: of a header that is reason enough. */
    static boolean couldBeIn(String text) {
        int digits = 0;
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            digits += character >= '0' && character <= '9' ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    private static boolean isOne(String text, boolean isInvented, Ids ids) {
        try {
            PersonalNumber.parse(text, isInvented, ids.asOf());
            return true;
        } catch (UnreadableException e) {
            return false; // That is the question, not a fault.
        }
    }
}
