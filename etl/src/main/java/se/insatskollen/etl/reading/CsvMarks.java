package se.insatskollen.etl.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the next byte that may end a field or a record: a quotation mark, a line end or a zero; eight bytes a step. */
final class CsvMarks {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long LINE_FEEDS = ONES * '\n';
    private static final long RETURNS = ONES * '\r';

    private CsvMarks() {}

    /** Its place, or {@code to} where there is none. */
    static int next(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(bytes, i);
            long found = zeros(eight) | zeros(eight ^ QUOTES) | zeros(eight ^ LINE_FEEDS) | zeros(eight ^ RETURNS);
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (i < to && !isMark(bytes[i])) {
            i++;
        }
        return i;
    }

    // The lowest set bit lies in the first byte that is zero; bits above it may be wrong.
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGHS;
    }

    private static boolean isMark(byte b) {
        return b == '"' || b == '\n' || b == '\r' || b == 0;
    }
}
