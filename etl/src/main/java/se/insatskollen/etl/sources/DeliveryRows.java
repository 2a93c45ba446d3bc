package se.insatskollen.etl.sources;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.reading.Records;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.warehouse.codes.DeliveryMode;
import se.insatskollen.warehouse.release.DeliveryForm.ColumnForm;

/**
 * Reads a delivery once, row by row, straight into the types its contract declares, and counts what it sees on the way.
 * Every sheet has a header of its own, below titles if need be.
 */
public final class DeliveryRows implements Closeable {
    /**
     * One row of a delivery.
     *
     * @param line where it starts in the delivery; in a workbook the sheets are counted on
     * @param values one for each field of the source, null where empty; none when the row is rejected
     * @param rejection why it is rejected
     * @param ore its amount as far as it could be read, also when the row is rejected; empty where the source has none
     * @param protectedPerson pseudonym of the person, when the row says that the identity is protected, also when the
     *     row is rejected for something else
     */
    public record Row(
            int line,
            List<Object> values,
            Optional<Rejection> rejection,
            Optional<Long> ore,
            Optional<String> protectedPerson) {}

    private final Source source;
    private final DeliveryMode mode;
    private final Records records;
    private final RowReader reader;
    private final RowCorrections corrections;
    private final boolean mayBeShort;
    private final List<PartReading> parts = new ArrayList<>();
    private final Set<String> unknownColumns = new LinkedHashSet<>();
    private Optional<PartInProgress> part = Optional.empty();

    /**
     * Opens the file.
     *
     * @param ids how personal numbers are checked and ids become pseudonyms
     * @param corrections known errors that are mended
     * @throws UnreadableException when it is not what its name says
     */
    public DeliveryRows(Source source, DeliveryMode mode, Path file, ByteFacts facts, Ids ids, Corrections corrections)
            throws IOException, UnreadableException {
        this.source = source;
        this.mode = mode;
        this.reader = new RowReader(source, mode, ids);
        this.corrections = new RowCorrections(source, corrections);
        this.records = Records.open(file, facts);
        // Only in a delimited file is a row that ends early a row that was cut.
        this.mayBeShort = facts.delimiter().isEmpty();
    }

    /**
     * The next row, accepted or rejected; empty at the end.
     *
     * @throws UnreadableException when the file has no header of this source, a sum that is wrong, or a rest that cannot
     *     be understood: it is refused as a whole
     */
    public Optional<Row> next() throws IOException, UnreadableException {
        for (Optional<Records.Line> line = records.next(); line.isPresent(); line = records.next()) {
            Optional<Row> row = row(line.get());
            if (row.isPresent()) {
                return row;
            }
        }
        if (part.isEmpty() && parts.isEmpty()) {
            throw new UnreadableException("is empty. Deliver it again with its header line.");
        }
        endPart();
        return Optional.empty();
    }

    /** What was seen of each part, once all rows have been read. */
    public List<PartReading> parts() {
        return List.copyOf(parts);
    }

    /** The columns of the part that was read last. */
    public List<ColumnForm> columns() {
        return part.map(PartInProgress::columns).orElse(List.of());
    }

    /** Headers that the contract does not know, whose columns were passed over. */
    public Set<String> unknownColumns() {
        return Collections.unmodifiableSet(unknownColumns);
    }

    /** How many values were corrected. */
    public long correctedValues() {
        return corrections.applied();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private Optional<Row> row(Records.Line line) throws UnreadableException {
        if (part.isEmpty() || !part.get().isNamed(line.part())) {
            endPart();
            int linesBefore = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).lastLine();
            part = Optional.of(new PartInProgress(source, mode, line.part(), linesBefore, corrections, mayBeShort));
        }
        return part.get().row(line, reader);
    }

    private void endPart() throws UnreadableException {
        if (part.isPresent() && !part.get().hasEnded()) {
            parts.add(part.get().end());
            unknownColumns.addAll(part.get().unknownColumns());
        }
    }
}
