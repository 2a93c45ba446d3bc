package se.insatskollen.etl.sources;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.reading.Records;
import se.insatskollen.etl.reading.UnreadableException;

/** Reads a delivery once, row by row, straight into the types its contract declares. */
public final class DeliveryRows implements Closeable {
    /**
     * One row of a delivery.
     *
     * @param line where it starts in the file
     * @param values one for each field of the source, null where empty; none when the row is rejected
     * @param problem why it is rejected
     * @param protectedPerson pseudonym of the person, when the row says that the identity is protected, also when the
     *     row is rejected for something else
     */
    public record Row(int line, List<Object> values, Optional<String> problem, Optional<String> protectedPerson) {}

    private final Source source;
    private final Records records;
    private final int[] positions;
    private final int protection;
    private final int person;
    private final int width;
    private final RowRules rules;
    private final FieldReader reader;
    private int lastLine = 1;
    private boolean isBroken;

    /**
     * Opens the file and reads its header.
     *
     * @param ids how personal numbers are checked and ids become pseudonyms
     * @throws UnreadableException when the file has no header of this source
     */
    public DeliveryRows(Source source, Path file, ByteFacts facts, Ids ids) throws IOException, UnreadableException {
        this.source = source;
        this.rules = new RowRules(source);
        this.reader = new FieldReader(source, ids);
        this.records = Records.open(file, facts);
        try {
            List<String> header = records.next()
                    .orElseThrow(() -> new UnreadableException("is empty. Deliver it again with its header line."))
                    .fields();
            this.width = header.size();
            this.positions = HeaderLine.positions(source, header);
            this.protection = source.protection().map(header::indexOf).orElse(-1);
            this.person = personField();
        } catch (IOException | UnreadableException e) {
            records.close();
            throw e;
        }
    }

    /**
     * The next row, accepted or rejected; empty at the end. Where the rest of the file cannot be understood, the last row
     * is a rejected one that says why: whoever counts finds that rows are missing.
     */
    public Optional<Row> next() throws IOException {
        if (isBroken) {
            return Optional.empty();
        }
        try {
            return records.next().map(this::row);
        } catch (UnreadableException e) {
            isBroken = true;
            String problem = "the file " + e.getMessage();
            return Optional.of(new Row(lastLine + 1, List.of(), Optional.of(problem), Optional.empty()));
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private Row row(Records.Line line) {
        lastLine = line.number();
        Optional<String> protectedPerson = protectedPerson(line.fields());
        try {
            return new Row(line.number(), values(line.fields()), Optional.empty(), protectedPerson);
        } catch (UnreadableException e) {
            return new Row(line.number(), List.of(), Optional.of(e.getMessage()), protectedPerson);
        }
    }

    private List<Object> values(List<String> texts) throws UnreadableException {
        if (texts.size() != width) {
            throw new UnreadableException("the row has %d fields, its header %d".formatted(texts.size(), width));
        }
        List<Object> values = new ArrayList<>(positions.length);
        for (int i = 0; i < positions.length; i++) {
            values.add(reader.value(source.fields().get(i), texts.get(positions[i])));
        }
        rules.check(values);
        requireYesOrNo(texts);
        return values;
    }

    private void requireYesOrNo(List<String> texts) throws UnreadableException {
        if (protection >= 0
                && !texts.get(protection).equals("ja")
                && !texts.get(protection).equals("nej")) {
            throw new UnreadableException(source.protection().orElseThrow() + " is neither ja nor nej");
        }
    }

    // Anything but a plain "nej" protects: a misspelt yes must not show anyone.
    private Optional<String> protectedPerson(List<String> texts) {
        if (protection < 0 || texts.size() != width || texts.get(protection).equals("nej")) {
            return Optional.empty();
        }
        try {
            Object key = reader.value(source.fields().get(person), texts.get(positions[person]));
            return Optional.ofNullable((String) key);
        } catch (UnreadableException e) {
            return Optional.empty(); // Nobody can be told from the row; it is rejected for that very reason.
        }
    }

    private int personField() {
        List<Header.Kind> kinds =
                source.fields().stream().map(field -> field.header().kind()).toList();
        return kinds.indexOf(Header.Kind.PERSON);
    }
}
