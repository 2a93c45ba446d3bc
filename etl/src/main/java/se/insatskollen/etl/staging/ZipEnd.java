package se.insatskollen.etl.staging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells whether a ZIP file, such as a workbook, lacks its end: the directory is written last. */
final class ZipEnd {
    private static final List<String> ENDINGS = List.of(".xlsx", ".zip");
    private static final byte[] BEGINNING = {'P', 'K', 3, 4};
    // "PK", 5, 6 as a little-endian number; up to 64 kB of comment may follow the record it begins.
    private static final int END_RECORD = 0x06054b50;
    private static final int END_AT_MOST = 22 + 0xffff;

    private ZipEnd() {}

    /** Whether the file begins as a ZIP, as far as it goes, and does not end as one. */
    static boolean isMissing(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().noneMatch(name::endsWith)) {
            return false;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return beginsAsZip(read(channel, 0, BEGINNING.length)) && !holdsEndRecord(lastBytes(channel));
        }
    }

    private static boolean beginsAsZip(ByteBuffer bytes) {
        return ByteBuffer.wrap(BEGINNING, 0, bytes.remaining()).equals(bytes);
    }

    private static boolean holdsEndRecord(ByteBuffer bytes) {
        for (int i = bytes.limit() - Integer.BYTES; i >= 0; i--) {
            if (bytes.getInt(i) == END_RECORD) {
                return true;
            }
        }
        return false;
    }

    private static ByteBuffer lastBytes(SeekableByteChannel channel) throws IOException {
        return read(channel, Math.max(0, channel.size() - END_AT_MOST), END_AT_MOST);
    }

    private static ByteBuffer read(SeekableByteChannel channel, long from, int atMost) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(atMost).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
        return bytes.flip();
    }
}
