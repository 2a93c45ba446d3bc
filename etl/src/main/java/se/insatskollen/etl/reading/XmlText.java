package se.insatskollen.etl.reading;

/** What stands in an element, as its bytes pass: whether it is more than blanks, and the number it writes. */
final class XmlText {
    private static final int LONGEST_ENTITY = 8;
    private static final int MOST_DIGITS = 9;

    private final BlankBytes blank = new BlankBytes();
    private final StringBuilder entity = new StringBuilder();
    private boolean inEntity;
    private boolean isFilled;
    private boolean isNumber;
    private long length;
    private int number;

    void reset() {
        blank.reset();
        inEntity = false;
        isFilled = false;
        isNumber = true;
        length = 0;
        number = 0;
    }

    void take(byte[] bytes, int from, int to) {
        length += to - from;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (isNumber) {
                isNumber = b >= '0' && b <= '9' && length <= MOST_DIGITS;
                number = 10 * number + b - '0';
            }
            if (!isFilled) {
                fill(b);
            }
        }
    }

    boolean isFilled() {
        return isFilled;
    }

    long length() {
        return length;
    }

    /** The whole number it writes; -1 where it is none. */
    int number() {
        return isNumber && length > 0 ? number : -1;
    }

    private void fill(byte b) {
        if (inEntity) {
            inEntity = b != ';';
            if (inEntity) {
                entity.append((char) b);
            }
            isFilled = inEntity ? entity.length() > LONGEST_ENTITY : !isBlank(entity.toString());
        } else if (b == '&') {
            inEntity = true;
            entity.setLength(0);
        } else {
            isFilled = blank.isFilledBy(b);
        }
    }

    // Of the entities, only those that give a letter by its number can give a blank one.
    private static boolean isBlank(String entity) {
        try {
            int letter = entity.startsWith("#x")
                    ? Integer.parseInt(entity.substring(2), 16)
                    : entity.startsWith("#") ? Integer.parseInt(entity.substring(1)) : 'a';
            return letter <= Character.MAX_VALUE && Blank.is((char) letter);
        } catch (NumberFormatException e) {
            return false; // The parser refuses it.
        }
    }
}
