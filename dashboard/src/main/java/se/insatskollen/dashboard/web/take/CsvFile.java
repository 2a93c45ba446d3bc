package se.insatskollen.dashboard.web.take;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.chart.Stamp;
import se.insatskollen.dashboard.web.table.Table;

/** A table as RFC 4180 has it: UTF-8, commas, decimal points, one line of heads. */
final class CsvFile {
    private CsvFile() {}

    static byte[] of(About about, Table table) {
        Grid grid = Grid.of(table);
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(heads(about, grid));
            for (List<Object> row : grid.rows()) {
                writer.writeRecord(row.stream().map(CsvFile::text).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    // There is no other place for it in a file that has nothing but heads and rows.
    private static List<String> heads(About about, Grid grid) {
        List<String> marks = Stream.of(about.isInvented() ? About.INVENTED : "", about.isReaders() ? Stamp.READERS : "")
                .filter(mark -> !mark.isEmpty())
                .toList();
        List<String> heads = new ArrayList<>(grid.heads());
        if (!marks.isEmpty()) {
            heads.set(0, "%s (%s)".formatted(heads.get(0), String.join("; ", marks)));
        }
        return heads;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
