package se.insatskollen.etl.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;

class ParquetFooterTest {
    @TempDir
    Path folder;

    @Test
    void the_same_rows_have_the_same_bytes_whatever_order_the_writer_listed_its_encodings_in() throws Exception {
        Path one = written("one.parquet", List.of(Encoding.PLAIN, Encoding.RLE, Encoding.RLE_DICTIONARY));
        Path other = written("other.parquet", List.of(Encoding.RLE_DICTIONARY, Encoding.RLE, Encoding.PLAIN));
        assertThat(Files.readAllBytes(one)).isNotEqualTo(Files.readAllBytes(other));

        ParquetFooter.putInOrder(one);
        ParquetFooter.putInOrder(other);

        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
        assertThat(names(one)).containsExactly("Järva", "Älvsjö");
    }

    private Path written(String name, List<Encoding> encodings) throws IOException, SQLException {
        Path file = folder.resolve(name);
        try (Connection connection = DuckDb.inMemory()) {
            DuckDb.execute(
                    connection,
                    "copy (select unnest(['Järva', 'Älvsjö']) as name) to %s (format parquet)"
                            .formatted(Literal.path(file)));
        }
        byte[] bytes = Files.readAllBytes(file);
        int length = ByteBuffer.wrap(bytes, bytes.length - 8, 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        int start = bytes.length - 8 - length;
        FileMetaData footer =
                Util.readFileMetaData(new ByteArrayInputStream(Arrays.copyOfRange(bytes, start, start + length)));
        ColumnMetaData column =
                footer.getRow_groups().get(0).getColumns().get(0).getMeta_data();
        column.setEncodings(new ArrayList<>(encodings));
        ByteArrayOutputStream rewritten = new ByteArrayOutputStream();
        rewritten.write(bytes, 0, start);
        Util.writeFileMetaData(footer, rewritten);
        int newLength = rewritten.size() - start;
        rewritten.write(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(newLength)
                .array());
        rewritten.write(bytes, bytes.length - 4, 4);
        return Files.write(file, rewritten.toByteArray());
    }

    private static List<String> names(Path file) throws SQLException {
        try (Connection connection = DuckDb.inMemory()) {
            return DuckDb.texts(connection, "select name from read_parquet(%s)".formatted(Literal.path(file)));
        }
    }
}
