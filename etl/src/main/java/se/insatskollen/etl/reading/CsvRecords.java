package se.insatskollen.etl.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifiers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The records of a delimited file. */
final class CsvRecords implements Records {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long lastLine;

    CsvRecords(Path file, ByteFacts facts) throws IOException {
        reader = CsvReader.builder()
                .fieldSeparator(facts.delimiter().charAt(0))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.of(handler -> handler.fieldModifier(FieldModifiers.STRIP)),
                        withoutMark(file, facts.encoding()));
        records = reader.iterator();
    }

    @Override
    public Optional<Line> next() throws IOException, UnreadableException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord csv = records.next();
            lastLine = csv.getStartingLineNumber();
            return Optional.of(new Line("", (int) lastLine, csv.getFields()));
        } catch (CsvParseException e) {
            throw new UnreadableException(("cannot be read behind line %d: there is something behind a closing"
                            + " quotation mark. Double the ones inside a field.")
                    .formatted(lastLine));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
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
}
