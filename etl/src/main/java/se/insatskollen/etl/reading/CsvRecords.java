package se.insatskollen.etl.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records of a delimited file, the header first, one at a time; fields are stripped of surrounding blanks. */
public final class CsvRecords implements Closeable {
    /** One record and the line it starts on. */
    public record Line(int number, List<String> fields) {}

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;

    public CsvRecords(Path file, Charset encoding) throws IOException {
        reader = CsvReader.builder()
                .fieldSeparator(delimiter(file, encoding))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(withoutMark(file, encoding));
        records = reader.iterator();
    }

    public Optional<Line> next() {
        if (!records.hasNext()) {
            return Optional.empty();
        }
        CsvRecord csv = records.next();
        List<String> fields = csv.getFields().stream().map(String::strip).toList();
        return Optional.of(new Line((int) csv.getStartingLineNumber(), fields));
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }

    private static BufferedReader withoutMark(Path file, Charset encoding) throws IOException {
        BufferedReader text = Files.newBufferedReader(file, encoding);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    // Header names of our sources hold none of the three, so the commonest one separates them.
    private static char delimiter(Path file, Charset encoding) throws IOException {
        try (BufferedReader text = withoutMark(file, encoding)) {
            String header = Optional.ofNullable(text.readLine()).orElse("");
            return Stream.of(';', ',', '\t')
                    .max(Comparator.comparingLong(mark -> header.chars()
                            .filter(character -> character == mark)
                            .count()))
                    .orElseThrow();
        }
    }
}
