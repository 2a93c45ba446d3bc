package se.insatskollen.etl.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at the letters beyond ASCII as their bytes pass: whether they are UTF-8, and what speaks against any encoding. */
final class Letters {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long BEYOND_ASCII = 0x8080808080808080L;
    private static final int LOST_LETTER = 0xefbfbd;
    private static final int THREE_BYTES = 0xffffff;

    private boolean isUtf8 = true;
    private boolean hasLost;
    private boolean hasSwedishUtf8;
    private boolean hasUndefined;
    // Of the letter that is under way: how many bytes are missing, and between what bounds the next must lie.
    private int missing;
    private int least;
    private int most;
    private int lastThree;

    void take(byte[] buffer, int length) {
        int i = 0;
        while (i < length) {
            if (missing == 0 && buffer[i] >= 0) {
                i = skipAscii(buffer, i, length);
                lastThree = 0;
            } else {
                take(buffer[i++] & 0xff);
            }
        }
    }

    /** Whether they are UTF-8, once all have passed. */
    boolean areUtf8() {
        return isUtf8 && missing == 0;
    }

    /** Whether a program put the mark in place of letters that it could not read. */
    boolean areLost() {
        return hasLost;
    }

    /** Whether å, ä, ö, Å, Ä, Ö or é stands there in UTF-8, which reads as two odd signs in any other encoding. */
    boolean holdSwedishUtf8() {
        return hasSwedishUtf8;
    }

    /** Whether there is a byte that Windows-1252 gives no letter. */
    boolean areUndefinedInWindows1252() {
        return hasUndefined;
    }

    private void take(int b) {
        lastThree = (lastThree << Byte.SIZE | b) & THREE_BYTES;
        hasLost |= lastThree == LOST_LETTER;
        switch (lastThree & 0xffff) {
            case 0xc3a5, 0xc3a4, 0xc3b6, 0xc385, 0xc384, 0xc396, 0xc3a9 -> hasSwedishUtf8 = true;
            default -> {}
        }
        switch (b) {
            case 0x81, 0x8d, 0x8f, 0x90, 0x9d -> hasUndefined = true;
            default -> {}
        }
        if (!isUtf8) {
            return;
        }
        if (missing > 0) {
            isUtf8 = b >= least && b <= most;
            missing = isUtf8 ? missing - 1 : 0;
            least = 0x80;
            most = 0xbf;
        } else {
            begin(b);
        }
    }

    // The table of well-formed sequences of the Unicode standard, chapter 3.
    private void begin(int b) {
        least = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
        most = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
        if (b >= 0xc2 && b <= 0xdf) {
            missing = 1;
        } else if (b >= 0xe0 && b <= 0xef) {
            missing = 2;
        } else if (b >= 0xf0 && b <= 0xf4) {
            missing = 3;
        } else {
            isUtf8 = false;
        }
    }

    private static int skipAscii(byte[] buffer, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to && ((long) EIGHT_BYTES.get(buffer, i) & BEYOND_ASCII) == 0) {
            i += Long.BYTES;
        }
        while (i < to && buffer[i] >= 0) {
            i++;
        }
        return i;
    }
}
