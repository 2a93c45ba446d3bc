package se.insatskollen.etl.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import se.insatskollen.warehouse.schema.Code;
import se.insatskollen.warehouse.schema.Column;

/** Reads one text as the type its column declares. It rejects what it does not understand and repairs nothing. */
public final class ValueReader {
    private static final int MOST_DIGITS_OF_AN_INTEGER = 9;
    private static final int MOST_DIGITS_BEFORE_THE_COMMA = 14;
    private static final int MOST_DECIMALS = 4;

    private static final ClassValue<Map<String, String>> NAMES_BY_LABEL = new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> codes) {
            Map<String, String> names = new HashMap<>();
            for (Object constant : codes.getEnumConstants()) {
                Code code = (Code) constant;
                names.putIfAbsent(code.label(), code.name());
            }
            return names;
        }
    };

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
            case INTEGER -> whole(text);
            case ORE -> Amount.parse(text).ore();
            case DECIMAL -> decimal(text);
            case DATE -> day(text);
            case BOOLEAN -> yesOrNo(text);
        };
    }

    private static String code(Class<? extends Code> codes, String text) throws UnreadableException {
        String name = NAMES_BY_LABEL.get(codes).get(text);
        if (name == null) {
            throw new UnreadableException("is none of " + String.join(", ", Code.labels(codes)));
        }
        return name;
    }

    private static Integer whole(String text) throws UnreadableException {
        int from = afterMinus(text);
        int digits = text.length() - from;
        if (digits < 1 || digits > MOST_DIGITS_OF_AN_INTEGER || !Digits.fill(text, from, text.length())) {
            throw new UnreadableException("is no whole number");
        }
        int number = (int) Digits.number(text, from, text.length());
        return from == 0 ? number : -number;
    }

    private static BigDecimal decimal(String text) throws UnreadableException {
        int from = afterMinus(text);
        int comma = Digits.end(text, from, text.length());
        int decimals = text.length() - comma - 1;
        boolean isWhole = comma == text.length();
        boolean isNumber = comma > from
                && comma - from <= MOST_DIGITS_BEFORE_THE_COMMA
                && (isWhole || (text.charAt(comma) == ',' && decimals >= 1 && decimals <= MOST_DECIMALS))
                && (isWhole || Digits.fill(text, comma + 1, text.length()));
        if (!isNumber) {
            throw new UnreadableException("is no number with a decimal comma and at most four decimals");
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private static LocalDate day(String text) throws UnreadableException {
        boolean isWritten = text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && Digits.fill(text, 0, 4)
                && Digits.fill(text, 5, 7)
                && Digits.fill(text, 8, 10);
        if (!isWritten) {
            throw new UnreadableException("is no day such as 2019-08-29");
        }
        try {
            return LocalDate.of(
                    (int) Digits.number(text, 0, 4), (int) Digits.number(text, 5, 7), (int) Digits.number(text, 8, 10));
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

    private static int afterMinus(String text) {
        return text.startsWith("-") ? 1 : 0;
    }
}
