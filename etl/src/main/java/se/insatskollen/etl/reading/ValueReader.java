package se.insatskollen.etl.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import se.insatskollen.warehouse.schema.Code;
import se.insatskollen.warehouse.schema.Column;

/** Reads one text as the type its column declares. It rejects what it does not understand and repairs nothing. */
public final class ValueReader {
    private static final int MOST_DIGITS_OF_AN_INTEGER = 9;
    private static final int MOST_DIGITS_BEFORE_THE_DECIMALS = 14;
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

    /** The value in a source that writes as Swedish is written, {@link AmountConvention#DECIMAL_COMMA}. */
    public static Object read(Column column, String text) throws UnreadableException {
        return read(column, text, AmountConvention.DECIMAL_COMMA);
    }

    /**
     * The value as String, Integer, Long (öre), BigDecimal, LocalDate or Boolean.
     *
     * @param convention what a dot and a comma mean in the source
     * @throws UnreadableException with the rule that was broken, without the value
     */
    public static Object read(Column column, String text, AmountConvention convention) throws UnreadableException {
        if (column.codes().isPresent()) {
            return code(column.codes().get(), text);
        }
        return switch (column.type()) {
            case TEXT -> text;
            case INTEGER -> whole(text);
            case ORE -> Amount.parse(text, convention).ore();
            case DECIMAL -> decimal(text, convention);
            case DATE -> DateText.day(text);
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
        if (digits >= 1 && digits <= MOST_DIGITS_OF_AN_INTEGER && Digits.fill(text, from, text.length())) {
            return signed((int) Digits.number(text, from, text.length()), from);
        }
        // No dots: 1.000 may be a thousand and may be a number that is no whole one.
        NumberScan number = NumberScan.of(text, from, AmountConvention.DECIMAL_COMMA);
        boolean isGrouped = number.end() == text.length() && number.isGroupedByBlanks() && number.decimals() == 0;
        if (!isGrouped || number.wholeDigits() > MOST_DIGITS_OF_AN_INTEGER) {
            throw new UnreadableException("is no whole number");
        }
        return signed((int) number.value(), from);
    }

    private static Integer signed(int number, int from) {
        return from == 0 ? number : -number;
    }

    private static BigDecimal decimal(String text, AmountConvention convention) throws UnreadableException {
        int from = afterMinus(text);
        NumberScan number = NumberScan.of(text, from, convention);
        boolean isNumber = number.end() == text.length()
                && number.wholeDigits() >= 1
                && number.wholeDigits() <= MOST_DIGITS_BEFORE_THE_DECIMALS
                && number.decimals() <= MOST_DECIMALS;
        if (!isNumber) {
            throw new UnreadableException(
                    switch (convention) {
                        case DECIMAL_COMMA -> "is no number with a decimal comma and at most four decimals";
                        case DECIMAL_POINT -> "is no number with a decimal point and at most four decimals";
                    });
        }
        BigDecimal value = BigDecimal.valueOf(number.value(), number.scale()).setScale(number.decimals());
        return from == 0 ? value : value.negate();
    }

    private static Boolean yesOrNo(String text) throws UnreadableException {
        return switch (text) {
            case "ja" -> true;
            case "nej" -> false;
            default -> throw new UnreadableException("is neither ja nor nej");
        };
    }

    private static int afterMinus(String text) {
        return !text.isEmpty() && Marks.isDash(text.charAt(0)) ? 1 : 0;
    }
}
