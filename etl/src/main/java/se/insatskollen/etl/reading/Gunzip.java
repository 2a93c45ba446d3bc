package se.insatskollen.etl.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unfolds the members of a gzip file (RFC 1952), one behind the other, and reads to the very last byte: the library's
 * own stream ends in silence before what does not belong.
 */
final class Gunzip extends InputStream {
    private static final int FIRST_MAGIC = 0x1f;
    private static final int SECOND_MAGIC = 0x8b;
    private static final int DEFLATE = 8;
    private static final int RESERVED_FLAGS = 0xe0;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int HAS_CHECK = 2;
    private static final int TIME_AND_SYSTEM = 6;

    private final InputStream packed;
    private final Inflation inflation;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] input = new byte[1 << 16];
    private int position;
    private int end;
    private boolean isFirst = true;
    private boolean isBegun;
    private boolean isAtEnd;

    Gunzip(InputStream packed, Inflation inflation) {
        this.packed = packed;
        this.inflation = inflation;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        while (length > 0 && !isAtEnd) {
            if (!isBegun) {
                header();
                isBegun = true;
            }
            int count = inflate(target, from, length);
            if (count > 0) {
                checksum.update(target, from, count);
                inflation.take(count);
                return count;
            }
        }
        return isAtEnd ? -1 : 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }

    /** Unfolds some bytes; none where it had to read on first. */
    private int inflate(byte[] target, int from, int length) throws IOException {
        try {
            int count = inflater.inflate(target, from, length);
            if (count > 0) {
                return count;
            }
        } catch (DataFormatException e) {
            throw damaged();
        }
        if (inflater.finished()) {
            position = end - inflater.getRemaining();
            trailer();
            inflater.reset();
            checksum.reset();
            isAtEnd = position == end && !fill();
            isBegun = false;
        } else if (inflater.needsDictionary()) {
            throw damaged();
        } else {
            require(fill());
            inflater.setInput(input, 0, end);
        }
        return 0;
    }

    private void header() throws IOException {
        if (next() != FIRST_MAGIC || next() != SECOND_MAGIC) {
            throw new FlawException(Flaw.lasting(
                    isFirst
                            ? "is no gzip file. Pack it again, or deliver it unpacked."
                            : "holds something behind its compressed data. Pack it again."));
        }
        isFirst = false;
        int method = next();
        int flags = next();
        if (method != DEFLATE || (flags & RESERVED_FLAGS) != 0) {
            throw damaged();
        }
        skip(TIME_AND_SYSTEM);
        if ((flags & HAS_EXTRA) != 0) {
            skip(next() | next() << Byte.SIZE);
        }
        skipText((flags & HAS_NAME) != 0);
        skipText((flags & HAS_COMMENT) != 0);
        skip((flags & HAS_CHECK) != 0 ? 2 : 0);
        inflater.setInput(input, position, end - position);
    }

    private void trailer() throws IOException {
        long length = inflater.getBytesWritten() & 0xffffffffL;
        if (number() != checksum.getValue() || number() != length) {
            throw damaged();
        }
    }

    private long number() throws IOException {
        long low = next() | (long) next() << 8;
        return low | (long) next() << 16 | (long) next() << 24;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private void skipText(boolean isThere) throws IOException {
        boolean isOver = !isThere;
        while (!isOver) {
            isOver = next() == 0;
        }
    }

    private int next() throws IOException {
        require(position < end || fill());
        return input[position++] & 0xff;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, packed.read(input));
        return end > 0;
    }

    private static void require(boolean hasMore) throws FlawException {
        if (!hasMore) {
            throw new FlawException(
                    Flaw.incomplete("ends in the middle of its compressed data. Deliver it again, whole."));
        }
    }

    private static FlawException damaged() {
        return new FlawException(
                Flaw.lasting("is damaged: its compressed data does not match its checksum. Deliver it again."));
    }
}
