package se.insatskollen.etl.sources;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.reading.Amount;
import se.insatskollen.etl.reading.CsvRecords;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.etl.reading.ValueReader;

/** Reads a delivery once, row by row, straight into the types its contract declares. */
public final class DeliveryRows implements Closeable {
    /**
     * One row of a delivery.
     *
     * @param line where it starts in the file
     * @param values one for each field of the source, null where empty; none when the row is rejected
     * @param problem why it is rejected
     */
    public record Row(int line, List<Object> values, Optional<String> problem) {}

    private final Source source;
    private final CsvRecords records;
    private final int[] positions;
    private final int width;

    /**
     * Opens the file and reads its header.
     *
     * @throws UnreadableException when the file has no header of this source
     */
    public DeliveryRows(Source source, Path file, Charset encoding) throws IOException, UnreadableException {
        this.source = source;
        this.records = new CsvRecords(file, encoding);
        try {
            List<String> header = records.next()
                    .orElseThrow(() -> new UnreadableException("is empty. Deliver it again with its header line."))
                    .fields();
            this.width = header.size();
            this.positions = HeaderLine.positions(source, header);
        } catch (UnreadableException e) {
            records.close();
            throw e;
        }
    }

    /** The next row, accepted or rejected; empty at the end. */
    public Optional<Row> next() {
        return records.next().map(this::row);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private Row row(CsvRecords.Line line) {
        try {
            return new Row(line.number(), values(line.fields()), Optional.empty());
        } catch (UnreadableException e) {
            return new Row(line.number(), List.of(), Optional.of(e.getMessage()));
        }
    }

    private List<Object> values(List<String> texts) throws UnreadableException {
        if (texts.size() != width) {
            throw new UnreadableException("the row has %d fields, its header %d".formatted(texts.size(), width));
        }
        List<Object> values = new ArrayList<>(positions.length);
        for (int i = 0; i < positions.length; i++) {
            values.add(value(source.fields().get(i), texts.get(positions[i])));
        }
        RowRules.check(source, values);
        return values;
    }

    private static Object value(Field field, String text) throws UnreadableException {
        if (text.isEmpty()) {
            if (field.isRequired()) {
                throw new UnreadableException(field.header().name() + " is empty");
            }
            return null;
        }
        try {
            return switch (field.header().kind()) {
                case VALUE, VALUE_OR_EMPTY -> ValueReader.read(field.column(), text);
                case SIGNIFICANT_DIGITS -> Amount.parse(text).digits();
            };
        } catch (UnreadableException e) {
            throw new UnreadableException(
                    "%s \"%s\" %s".formatted(field.header().name(), text, e.getMessage()));
        }
    }
}
