package se.insatskollen.etl.staging;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One thing that happens to the bytes of a file under way. */
enum ByteMutation {
    BIT_FLIPPED,
    BYTE_REPLACED,
    BYTES_INSERTED,
    BYTES_REMOVED,
    BYTES_REPEATED,
    BYTES_ZEROED,
    MARK_INSERTED,
    LINE_END_REPLACED,
    TAIL_ADDED,
    TAIL_LOST;

    private static final int LONGEST = 40;
    // Bytes that mean something to some reader: quotes, delimiters, line ends, byte order marks, half letters.
    private static final List<String> MARKS =
            List.of("\"", ";", ",", "\t", "\n", "\r", "\r\n", "\u00ef\u00bb\u00bf", "\u00ff\u00fe", "\u00c3", "\u001a");

    byte[] apply(byte[] bytes, Random dice) {
        if (bytes.length == 0) {
            return bytes;
        }
        int from = dice.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + dice.nextInt(LONGEST));
        return switch (this) {
            case BIT_FLIPPED -> replaced(bytes, from, (byte) (bytes[from] ^ 1 << dice.nextInt(8)));
            case BYTE_REPLACED -> replaced(bytes, from, (byte) dice.nextInt(256));
            case BYTES_INSERTED -> spliced(bytes, from, random(to - from, dice), from);
            case BYTES_REMOVED -> spliced(bytes, from, new byte[0], to);
            case BYTES_REPEATED -> spliced(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
            case BYTES_ZEROED -> spliced(bytes, from, new byte[to - from], to);
            case MARK_INSERTED -> spliced(bytes, from, mark(dice), from);
            case LINE_END_REPLACED -> replaced(bytes, lineEnd(bytes, from), mark(dice)[0]);
            case TAIL_ADDED -> spliced(bytes, bytes.length, random(to - from, dice), bytes.length);
            case TAIL_LOST -> Arrays.copyOf(bytes, from);
        };
    }

    private static byte[] mark(Random dice) {
        return MARKS.get(dice.nextInt(MARKS.size())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int place = 0; place < bytes.length; place++) {
            if (bytes[(from + place) % bytes.length] == '\n') {
                return (from + place) % bytes.length;
            }
        }
        return from;
    }

    private static byte[] random(int length, Random dice) {
        byte[] random = new byte[length];
        dice.nextBytes(random);
        return random;
    }

    private static byte[] replaced(byte[] bytes, int place, byte by) {
        byte[] changed = bytes.clone();
        changed[place] = by;
        return changed;
    }

    private static byte[] spliced(byte[] bytes, int from, byte[] inserted, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + inserted.length);
        out.write(bytes, 0, from);
        out.writeBytes(inserted);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
