package se.insatskollen.etl.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** The records of a delimited file that are not blank. */
final class CsvRecords implements Records {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    // ByteFacts refuses longer records; no record has more fields than letters.
    private static final int MOST_FIELDS = 1 << 21;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long lastLine;

    CsvRecords(InputStream in, ByteFacts facts) throws IOException {
        reader = CsvReader.builder()
                .fieldSeparator(facts.delimiter().charAt(0))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.of(
                                handler -> handler.maxFields(MOST_FIELDS).fieldModifier(new Stripped())),
                        withoutMark(in, facts.encoding()));
        records = reader.iterator();
    }

    @Override
    public Optional<Line> next() throws IOException, UnreadableException {
        try {
            while (records.hasNext()) {
                CsvRecord csv = records.next();
                lastLine = csv.getStartingLineNumber();
                List<String> fields = csv.getFields();
                if (!areBlank(fields)) {
                    return Optional.of(new Line("", Math.toIntExact(lastLine), fields));
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            throw new UnreadableException(("cannot be read behind line %d: there is something behind a closing"
                            + " quotation mark. Double the ones inside a field.")
                    .formatted(lastLine));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof FlawException found) {
                throw new UnreadableException(found.flaw().problem());
            }
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }

    private static boolean areBlank(List<String> fields) {
        for (String field : fields) {
            if (!field.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    // A decoder that replaces nothing in silence, unlike the one a reader makes of a character set.
    private static BufferedReader withoutMark(InputStream in, Charset encoding) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(in, encoding.newDecoder()));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static final class Stripped implements FieldModifier {
        @Override
        public String modify(long line, int index, boolean isQuoted, String field) {
            return Blank.strip(field);
        }
    }
}
