package se.insatskollen.etl.reading;

/** Tells and reads the digits 0 to 9 in a text, for every value of every row; those of other scripts are none. */
final class Digits {
    private Digits() {}

    /** Whether all characters of the range are digits, which also holds for an empty one. */
    static boolean fill(String text, int from, int to) {
        return end(text, from, to) == to;
    }

    /** Where the run of digits that starts at {@code from} ends, at {@code to} at the latest. */
    static int end(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** The number that up to 18 digits write. */
    static long number(String text, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
