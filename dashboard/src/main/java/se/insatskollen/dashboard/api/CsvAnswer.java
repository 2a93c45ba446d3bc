package se.insatskollen.dashboard.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Writes an answer as RFC 4180 has it: one header line, commas, UTF-8; what is not there is an empty cell. */
final class CsvAnswer {
    private CsvAnswer() {}

    static byte[] of(ApiDoor door, Fields fields, Found found) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        List<Field> cells = fields.cells();
        try (Writer text = new OutputStreamWriter(content, StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(marked(door, cells.stream().map(Field::name), "invented"));
            found.rows()
                    .forEach(row -> csv.writeRecord(marked(
                            door, cells.stream().map(field -> text(field.value().apply(row))), "true")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    // A file that has left its name behind must still say what it is.
    private static List<String> marked(ApiDoor door, Stream<String> cells, String mark) {
        return (door.isInvented() ? Stream.concat(cells, Stream.of(mark)) : cells).toList();
    }

    private static String text(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof BigDecimal number ? JsonAnswer.plain(number).toPlainString() : value.toString();
    }
}
