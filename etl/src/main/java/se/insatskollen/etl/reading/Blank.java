package se.insatskollen.etl.reading;

/** What counts as blank around values and in their place: white space of any kind, also the kinds that do not break. */
final class Blank {
    private static final char LAST_ASCII = '\u007f';

    private Blank() {}

    static boolean is(char c) {
        return c <= ' ' || (c > LAST_ASCII && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    /** The text without blanks around it. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
