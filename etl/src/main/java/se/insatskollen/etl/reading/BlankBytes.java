package se.insatskollen.etl.reading;

/** Follows the bytes of a text in UTF-8 and tells of each whether it shows that the text is not {@link Blank}. */
final class BlankBytes {
    // The bytes of a letter beyond ASCII so far, as long as it may still become a blank one.
    private int begun;

    boolean isFilledBy(byte b) {
        if (b >= 0) {
            begun = 0;
            return b > ' ';
        }
        begun = begun << Byte.SIZE | (b & 0xff);
        switch (begun) {
            case 0xc2, 0xe1, 0xe19a, 0xe2, 0xe280, 0xe281, 0xe3, 0xe380 -> {
                return false;
            }
            default -> {
                int letter = begun;
                begun = 0;
                return !isBlank(letter);
            }
        }
    }

    /** Forgets a letter that was begun. */
    void reset() {
        begun = 0;
    }

    private static boolean isBlank(int letter) {
        return switch (letter) {
            // U+00A0, U+1680, U+2028, U+2029, U+202F, U+205F, U+3000
            case 0xc2a0, 0xe19a80, 0xe280a8, 0xe280a9, 0xe280af, 0xe2819f, 0xe38080 -> true;
            // U+2000 to U+200A
            default -> letter >= 0xe28080 && letter <= 0xe2808a;
        };
    }
}
