package se.insatskollen.etl.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether all bytes that pass are UTF-8, also where a letter is cut in two by the end of a buffer. */
final class Utf8Check {
    private static final int PIECE = 1 << 13;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long BEYOND_ASCII = 0x8080808080808080L;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer undecoded = ByteBuffer.allocate(PIECE + 8);
    private final CharBuffer decoded = CharBuffer.allocate(PIECE + 8);
    private boolean isUtf8 = true;

    void take(byte[] buffer, int length) {
        for (int from = 0; isUtf8 && from < length; from += PIECE) {
            int count = Math.min(PIECE, length - from);
            if (undecoded.position() > 0 || !isAscii(buffer, from, from + count)) {
                undecoded.put(buffer, from, count);
                decode(false);
            }
        }
    }

    /** Whether they are, once all have passed. */
    boolean finish() {
        if (isUtf8) {
            decode(true);
        }
        return isUtf8;
    }

    private void decode(boolean isEnd) {
        undecoded.flip();
        decoded.clear();
        isUtf8 = !decoder.decode(undecoded, decoded, isEnd).isError();
        undecoded.compact();
    }

    private static boolean isAscii(byte[] buffer, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            if (((long) EIGHT_BYTES.get(buffer, i) & BEYOND_ASCII) != 0) {
                return false;
            }
        }
        for (; i < to; i++) {
            if (buffer[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
