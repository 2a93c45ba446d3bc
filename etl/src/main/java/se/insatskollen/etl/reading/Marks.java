package se.insatskollen.etl.reading;

/** Tells the blanks and dashes that exports and word processors write between and before figures. */
final class Marks {
    static final char EN_DASH = '\u2013';

    private static final char HYPHEN = '\u2010';
    private static final char NON_BREAKING_HYPHEN = '\u2011';
    private static final char MINUS = '\u2212';
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202f';
    private static final char THIN_SPACE = '\u2009';

    private Marks() {}

    static boolean isBlank(char character) {
        return switch (character) {
            case ' ', NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE, THIN_SPACE -> true;
            default -> false;
        };
    }

    /** Whether it may stand for a minus, and for the hyphen of a personal number. */
    static boolean isDash(char character) {
        return switch (character) {
            case '-', HYPHEN, NON_BREAKING_HYPHEN, EN_DASH, MINUS -> true;
            default -> false;
        };
    }

    /** The words of a text in small letters, with one kind of blank and of hyphen; an en dash keeps its meaning. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            folded.append(
                    switch (character) {
                        case HYPHEN, NON_BREAKING_HYPHEN -> '-';
                        case NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE, THIN_SPACE -> ' ';
                        default -> Character.toLowerCase(character);
                    });
        }
        return folded.toString();
    }
}
