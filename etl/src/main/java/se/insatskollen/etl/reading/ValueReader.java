package se.insatskollen.etl.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import se.insatskollen.warehouse.schema.Code;
import se.insatskollen.warehouse.schema.Column;

/** Reads one text as the type its column declares. It rejects what it does not understand and repairs nothing. */
public final class ValueReader {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,14}(?:,\\d{1,4})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ValueReader() {}

    /**
     * The value as String, Integer, Long (öre), BigDecimal, LocalDate or Boolean.
     *
     * @throws UnreadableException with the rule that was broken, without the value
     */
    public static Object read(Column column, String text) throws UnreadableException {
        if (column.codes().isPresent()) {
            return code(column.codes().get(), text);
        }
        return switch (column.type()) {
            case TEXT -> text;
            case INTEGER -> Integer.valueOf(matching(WHOLE, text, "is no whole number"));
            case ORE -> Amount.parse(text).ore();
            case DECIMAL ->
                new BigDecimal(
                        matching(DECIMAL, text, "is no number with a decimal comma and at most four" + " decimals")
                                .replace(',', '.'));
            case DATE -> day(text);
            case BOOLEAN -> yesOrNo(text);
        };
    }

    private static String code(Class<? extends Code> codes, String text) throws UnreadableException {
        for (Code code : codes.getEnumConstants()) {
            if (code.label().equals(text)) {
                return code.name();
            }
        }
        throw new UnreadableException("is none of " + String.join(", ", Code.labels(codes)));
    }

    private static LocalDate day(String text) throws UnreadableException {
        try {
            return LocalDate.parse(matching(DAY, text, "is no day such as 2019-08-29"));
        } catch (DateTimeException e) {
            throw new UnreadableException("is no day of the calendar");
        }
    }

    private static Boolean yesOrNo(String text) throws UnreadableException {
        return switch (text) {
            case "ja" -> true;
            case "nej" -> false;
            default -> throw new UnreadableException("is neither ja nor nej");
        };
    }

    private static String matching(Pattern pattern, String text, String problem) throws UnreadableException {
        if (!pattern.matcher(text).matches()) {
            throw new UnreadableException(problem);
        }
        return text;
    }
}
