package se.insatskollen.etl.reading;

/**
 * A number at the beginning of a text: its digits, in groups of three or ungrouped, and its decimals. It ends before the
 * first character that fits neither; whoever asked for it decides what may follow.
 */
final class NumberScan {
    private static final int GROUP = 3;
    private static final char NONE = 0;

    private final String text;
    private final AmountConvention convention;
    private int at;
    private char groupMark = NONE;

    private long value;
    private int scale;
    private int zerosHeldBack;
    private boolean isTooLong;

    private int wholeDigits;
    private int decimals;
    private int digitsFromTheFirst;
    private int zerosAtTheEnd;

    private NumberScan(String text, int from, AmountConvention convention) {
        this.text = text;
        this.at = from;
        this.convention = convention;
    }

    static NumberScan of(String text, int from, AmountConvention convention) {
        NumberScan scan = new NumberScan(text, from, convention);
        scan.takeWhole();
        if (scan.wholeDigits > 0) {
            scan.takeDecimals();
        }
        return scan;
    }

    /** Where the first character behind it stands. */
    int end() {
        return at;
    }

    /** The number without sign is this times ten to the power of minus {@link #scale()}; nothing where it is too long. */
    long value() {
        return value;
    }

    /** Decimals of {@link #value()}: those written but for zeros at the end. */
    int scale() {
        return scale;
    }

    /** Whether it has more digits than a long holds, zeros at the end of its decimals apart. */
    boolean isTooLong() {
        return isTooLong;
    }

    /** Digits before the decimals, as written; none where there is no number. */
    int wholeDigits() {
        return wholeDigits;
    }

    /** Digits of the decimals, as written. */
    int decimals() {
        return decimals;
    }

    boolean isGroupedByBlanks() {
        return groupMark == ' ';
    }

    /** Zeros at the end of a whole number only set its size: 1 950 000 has three significant digits. */
    int significantDigits() {
        return Math.max(1, digitsFromTheFirst - (decimals == 0 ? zerosAtTheEnd : 0));
    }

    /** Takes the {@code :50} of {@code 100:50}, as prices in kronor and öre are written; false where there is none. */
    boolean takeOreAfterColon() {
        if (decimals > 0 || !is(':') || Digits.end(text, at + 1, text.length()) != at + 3) {
            return false;
        }
        at++;
        takeDecimals(at + 2);
        return true;
    }

    private void takeWhole() {
        int first = Digits.end(text, at, text.length()) - at;
        takeWholeDigits(at + first);
        // What begins with a zero is no thousand: "0.123" and "0 123" are no groups.
        if (first >= 1 && first <= GROUP && text.charAt(at - first) != '0') {
            char mark = groupMarkHere();
            while (mark != NONE && groupMarkHere() == mark && isGroup(at + 1)) {
                groupMark = mark;
                at++;
                takeWholeDigits(at + GROUP);
            }
        }
    }

    private void takeWholeDigits(int end) {
        wholeDigits += end - at;
        while (at < end) {
            takeDigit(text.charAt(at++) - '0');
        }
    }

    private void takeDecimals() {
        boolean isDecimalMark = is(convention.decimalMark());
        boolean isLoneGroupMark = is(convention.groupMark()) && groupMark != convention.groupMark();
        if (isDecimalMark || isLoneGroupMark) {
            int end = Digits.end(text, at + 1, text.length());
            int count = end - at - 1;
            // One or two digits are no group: behind a lone mark they can only be decimals.
            if (isDecimalMark ? count >= 1 : count == 1 || count == 2) {
                at++;
                takeDecimals(end);
            }
        }
    }

    private void takeDecimals(int end) {
        decimals = end - at;
        for (; at < end; at++) {
            int digit = text.charAt(at) - '0';
            if (digit == 0) {
                zerosHeldBack++;
                digitsFromTheFirst += digitsFromTheFirst > 0 ? 1 : 0;
            } else {
                takeZerosHeldBack();
                takeDigit(digit);
                scale++;
            }
        }
    }

    // Zeros count only when another digit follows: 1,50000000 is no finer than 1,5.
    private void takeZerosHeldBack() {
        scale += zerosHeldBack;
        for (; zerosHeldBack > 0; zerosHeldBack--) {
            append(0);
        }
    }

    private void takeDigit(int digit) {
        append(digit);
        digitsFromTheFirst += digit > 0 || digitsFromTheFirst > 0 ? 1 : 0;
        zerosAtTheEnd = digit > 0 ? 0 : zerosAtTheEnd + 1;
    }

    private void append(int digit) {
        isTooLong |= value > (Long.MAX_VALUE - digit) / 10;
        value = 10 * value + digit;
    }

    // The blanks look alike, and so do the apostrophes: they may stand in one number.
    private char groupMarkHere() {
        if (at == text.length()) {
            return NONE;
        }
        char mark = text.charAt(at);
        if (Marks.isBlank(mark)) {
            return ' ';
        }
        if (mark == '\'' || mark == '\u2019') {
            return '\'';
        }
        return mark == convention.groupMark() ? mark : NONE;
    }

    private boolean isGroup(int from) {
        return Digits.end(text, from, text.length()) == from + GROUP;
    }

    private boolean is(char character) {
        return at < text.length() && text.charAt(at) == character;
    }
}
