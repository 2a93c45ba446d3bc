package se.insatskollen.etl.staging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Puts the lists of encodings in a Parquet footer in order. The writer fills them from a hash set of enum constants,
 * whose order changes from process to process and from JDK to JDK, so that the same rows would give other bytes.
 *
 * <p>Layout of the end of a file: footer, its length as four bytes little-endian, the magic word {@code PAR1}.
 */
final class ParquetFooter {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = Integer.BYTES + MAGIC.length;

    private ParquetFooter() {}

    static void putInOrder(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            int length = read(channel, channel.size() - TAIL, Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getInt();
            long start = channel.size() - TAIL - length;
            byte[] ordered = inOrder(read(channel, start, length).array());
            ByteBuffer end = ByteBuffer.allocate(ordered.length + TAIL).order(ByteOrder.LITTLE_ENDIAN);
            end.put(ordered).putInt(ordered.length).put(MAGIC).flip();
            channel.truncate(start);
            channel.position(start);
            while (end.hasRemaining()) {
                channel.write(end);
            }
        }
    }

    private static byte[] inOrder(byte[] footer) throws IOException {
        FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer));
        for (RowGroup group : metadata.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                order(chunk.getMeta_data());
            }
        }
        ByteArrayOutputStream ordered = new ByteArrayOutputStream(footer.length);
        Util.writeFileMetaData(metadata, ordered);
        return ordered.toByteArray();
    }

    private static void order(ColumnMetaData column) {
        column.getEncodings().sort(Comparator.naturalOrder());
        if (column.isSetEncoding_stats()) {
            column.getEncoding_stats()
                    .sort(Comparator.comparing(PageEncodingStats::getPage_type)
                            .thenComparing(PageEncodingStats::getEncoding));
        }
    }

    private static ByteBuffer read(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new IOException("The Parquet file ends before its footer does");
            }
        }
        return buffer.flip();
    }
}
