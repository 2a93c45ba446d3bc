package se.insatskollen.etl.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a text in UTF-16 into UTF-8 as they pass, so that one scan counts both. */
final class Utf16 {
    // Of text in the letters of Europe nearly every second byte is zero, and always the same one of the two.
    private static final double CLEARLY = 0.7;
    private static final int LONGEST_LETTER = 4;

    private final CharsetDecoder decoder;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final ByteBuffer undecoded;
    private final CharBuffer letters;
    private final ByteBuffer encoded;
    private boolean isBroken;

    /** @param most how many bytes come at a time at most */
    Utf16(Charset order, int most) {
        decoder = order.newDecoder();
        undecoded = ByteBuffer.allocate(most + LONGEST_LETTER);
        letters = CharBuffer.allocate(most);
        encoded = ByteBuffer.allocate(2 * most + LONGEST_LETTER);
    }

    /** The order of the bytes of a text that begins like this; empty where it is no UTF-16. */
    static Optional<Charset> order(byte[] text, int length) {
        if (length > 1 && (text[0] & text[1]) == (byte) 0xfe && text[0] != text[1]) {
            return Optional.of(text[0] == (byte) 0xff ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += text[i] == 0 ? 1 : 0;
        }
        double enough = Math.max(1, CLEARLY * length / 2);
        if (zeros[0] == 0 && zeros[1] >= enough) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[1] == 0 && zeros[0] >= enough ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** The next of them in UTF-8: from the beginning of the array that is returned up to {@link #length}. */
    byte[] take(byte[] buffer, int count) {
        undecoded.put(buffer, 0, count);
        return turn(false);
    }

    /** What is left in UTF-8, once all have passed. */
    byte[] finish() {
        return turn(true);
    }

    int length() {
        return encoded.position();
    }

    /** Whether half a letter was met. */
    boolean isBroken() {
        return isBroken;
    }

    private byte[] turn(boolean isEnd) {
        undecoded.flip();
        letters.clear();
        encoded.clear();
        isBroken |= decoder.decode(undecoded, letters, isEnd).isError();
        undecoded.compact();
        if (isBroken) {
            undecoded.clear();
        }
        letters.flip();
        encoder.encode(letters, encoded, isEnd);
        return encoded.array();
    }
}
