package se.insatskollen.etl.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Looks at the end of a ZIP, where its directory lies, before a library opens it: that one passes over what stands
 * behind the directory, and holds all of it in memory. Layout: APPNOTE.TXT 4.3.12 and 4.3.16.
 */
final class ZipDirectory {
    private static final int MOST_BYTES = 16 << 20;
    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int FLAGS = 8;
    private static final int NAME_LENGTH = 28;
    private static final int EXTRA_LENGTH = 30;
    private static final int NOTE_LENGTH = 32;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int DIRECTORY_BYTES = 12;
    private static final int COMMENT_LENGTH = 20;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int MAGIC_BYTES = 4;
    private static final long SHORT = 0xffff;
    private static final long UNSIGNED = 0xffffffffL;

    private ZipDirectory() {}

    /**
     * Nothing happens when the file may be opened as a ZIP.
     *
     * @param noZip what is said of a file that is none, or whose entries are encrypted
     * @throws FlawException when it is none, is cut off, or has something behind its end
     */
    static void require(Path file, String noZip) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (!startsAsZip(channel)) {
                throw new FlawException(Flaw.lasting(noZip));
            }
            long tailStart = Math.max(0, channel.size() - END_BYTES - LONGEST_COMMENT);
            ByteBuffer tail = read(channel, tailStart, channel.size() - tailStart);
            int end = end(tail);
            long directory = Integer.toUnsignedLong(tail.getInt(end + DIRECTORY_BYTES));
            // A ZIP of more than 4 GB says so here instead; then its directory is looked for in all of it.
            long length = directory == UNSIGNED ? tailStart + end : directory;
            if (length > MOST_BYTES || length > tailStart + end) {
                throw new FlawException(Flaw.lasting("has a damaged or much too long directory. Pack it again."));
            }
            if (isEncrypted(read(channel, tailStart + end - length, length))) {
                throw new FlawException(Flaw.lasting(noZip));
            }
        }
    }

    // An empty file may be the beginning of anything.
    private static boolean startsAsZip(FileChannel channel) throws IOException {
        ByteBuffer start = read(channel, 0, Math.min(MAGIC_BYTES, channel.size()));
        int magic = 0;
        for (int i = 0; i < start.limit(); i++) {
            magic |= (start.get(i) & 0xff) << (i * Byte.SIZE);
        }
        int known = start.limit() == MAGIC_BYTES ? -1 : (1 << (start.limit() * Byte.SIZE)) - 1;
        return magic == (LOCAL_ENTRY & known) || magic == END;
    }

    private static int end(ByteBuffer tail) throws FlawException {
        boolean isFollowed = false;
        for (int i = tail.limit() - END_BYTES; i >= 0; i--) {
            if (tail.getInt(i) == END) {
                if (i + END_BYTES + (tail.getShort(i + COMMENT_LENGTH) & SHORT) == tail.limit()) {
                    return i;
                }
                isFollowed = true;
            }
        }
        throw new FlawException(
                isFollowed
                        ? Flaw.lasting("holds something behind its end. Deliver it again as it was written.")
                        : Flaw.incomplete("ends in the middle: its directory is missing. Deliver it again, whole."));
    }

    private static boolean isEncrypted(ByteBuffer directory) {
        int entry = 0;
        while (entry + ENTRY_BYTES <= directory.limit() && directory.getInt(entry) == ENTRY) {
            if ((directory.getShort(entry + FLAGS) & 1) != 0) {
                return true;
            }
            entry += (int) (ENTRY_BYTES
                    + (directory.getShort(entry + NAME_LENGTH) & SHORT)
                    + (directory.getShort(entry + EXTRA_LENGTH) & SHORT)
                    + (directory.getShort(entry + NOTE_LENGTH) & SHORT));
        }
        return false;
    }

    private static ByteBuffer read(FileChannel channel, long from, long length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        int count = 0;
        while (bytes.hasRemaining() && count >= 0) {
            count = channel.read(bytes, from + bytes.position());
        }
        return bytes.flip();
    }
}
