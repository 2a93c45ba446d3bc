package se.insatskollen.etl.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.insatskollen.etl.reading.Records;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.warehouse.codes.DeliveryMode;
import se.insatskollen.warehouse.release.DeliveryForm.ColumnForm;

/** One part of a delivery while it is read: first its header is found, then come its rows, and sums that must be right. */
final class PartInProgress {
    private final Source source;
    private final String name;
    private final int linesBefore;
    private final RowCorrections corrections;
    private final boolean mayBeShort;
    private final HeaderSearch search;
    private final PartSum sum = new PartSum();
    private Optional<Columns> columns = Optional.empty();
    private Optional<Layout> layout = Optional.empty();
    private int widthOfLayout;
    private ColumnContents contents = new ColumnContents(List.of());
    private long controlRows;
    private int lastLine;
    private boolean hasEnded;

    PartInProgress(
            Source source,
            DeliveryMode mode,
            String name,
            int linesBefore,
            RowCorrections corrections,
            boolean mayBeShort) {
        this.source = source;
        this.name = name;
        this.linesBefore = linesBefore;
        this.lastLine = linesBefore;
        this.corrections = corrections;
        this.mayBeShort = mayBeShort;
        this.search = new HeaderSearch(source, mode);
    }

    boolean isNamed(String other) {
        return name.equals(other);
    }

    /** The row in a line; empty where it is a title, the header or a sum. */
    Optional<DeliveryRows.Row> row(Records.Line line, RowReader reader) throws UnreadableException {
        lastLine = Math.addExact(linesBefore, line.number());
        if (columns.isEmpty()) {
            columns = found(header(line.fields()));
            columns.ifPresent(found -> contents = new ColumnContents(found.header()));
            return Optional.empty();
        }
        List<String> texts = fitted(inOurForm(line), columns.get().width());
        if (source.upkeep() == Upkeep.BY_SYSTEM && ControlRow.isOne(texts)) {
            controlRows++;
            control(texts, placed("line " + line.number()), reader);
            return Optional.empty();
        }
        contents.look(texts);
        DeliveryRows.Row row = reader.row(columns.get(), lastLine, corrections.corrected(columns.get(), texts));
        sum.add(row, reader.hasAmount());
        return Optional.of(row);
    }

    private void control(List<String> texts, String place, RowReader reader) throws UnreadableException {
        Optional<Long> rows = ControlRow.statedRows(texts);
        Optional<Long> ore = reader.controlSum(columns.orElseThrow(), texts);
        if (rows.isEmpty() && ore.isEmpty()) {
            throw new UnreadableException(
                    "%s states a sum or a count that cannot be found. Write it in the row, or take the row away."
                            .formatted(place));
        }
        sum.requireRows(rows, place);
        sum.requireOre(ore, place);
        sum.beginAnew();
    }

    List<ColumnForm> columns() {
        return contents.forms();
    }

    /** Headers that the contract does not know. */
    Set<String> unknownColumns() {
        return columns.map(Columns::unknown).orElse(Set.of());
    }

    boolean hasEnded() {
        return hasEnded;
    }

    /** What was seen of it. */
    PartReading end() throws UnreadableException {
        if (columns.isEmpty()) {
            giveUp();
        }
        hasEnded = true;
        return new PartReading(
                name, linesBefore, lastLine, search.lines() + controlRows, sum.ore(), sum.amountsUnread());
    }

    private List<String> header(List<String> line) {
        layout = source.layout().filter(form -> search.lines() == 0 && form.isOf(line));
        widthOfLayout = line.size();
        return layout.map(Layout::header).orElse(line);
    }

    private List<String> inOurForm(Records.Line line) throws UnreadableException {
        if (layout.isEmpty()) {
            return line.fields();
        }
        if (line.fields().size() != widthOfLayout) {
            throw new UnreadableException("has %d fields on line %d, but %d in its header. Deliver it again, whole."
                    .formatted(line.fields().size(), line.number(), widthOfLayout));
        }
        return layout.get().row(line.fields());
    }

    private Optional<Columns> found(List<String> line) throws UnreadableException {
        try {
            return search.look(line);
        } catch (UnreadableException e) {
            throw new UnreadableException(placed(e.getMessage()));
        }
    }

    private void giveUp() throws UnreadableException {
        try {
            search.giveUp();
        } catch (UnreadableException e) {
            throw new UnreadableException(placed(e.getMessage()));
        }
    }

    private String placed(String text) {
        return name.isEmpty() ? text : "in the sheet \"%s\" %s".formatted(name, text);
    }

    // A workbook leaves out what is blank at the end of a row, and some programs add delimiters there.
    private List<String> fitted(List<String> texts, int width) {
        if (texts.size() == width || (texts.size() < width && !mayBeShort)) {
            return texts;
        }
        if (texts.size() < width) {
            List<String> filled = new ArrayList<>(texts);
            filled.addAll(Collections.nCopies(width - texts.size(), ""));
            return filled;
        }
        boolean isBlankBehind = texts.subList(width, texts.size()).stream().allMatch(String::isEmpty);
        return isBlankBehind ? texts.subList(0, width) : texts;
    }
}
