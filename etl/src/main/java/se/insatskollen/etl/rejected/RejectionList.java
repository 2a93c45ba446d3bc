package se.insatskollen.etl.rejected;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import se.insatskollen.warehouse.release.Durable;

/**
 * The list of rejected rows of one delivered file, as it is being written. It takes the place of the earlier one when it
 * is finished; without a row it takes the earlier one away.
 */
public final class RejectionList implements Closeable {
    // Excel takes a file without this mark for Windows-1252.
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final Pattern FORMULA = Pattern.compile("^[=+@\t-]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    private final String fileName;
    private final Path list;
    private final Path unfinished;
    private final CsvWriter csv;
    private boolean isEmpty = true;
    private boolean isFinished;

    RejectionList(Path folder, String fileName) throws IOException {
        Files.createDirectories(folder);
        this.fileName = fileName;
        this.list = folder.resolve(fileName + RejectionLists.ENDING);
        this.unfinished = folder.resolve("." + list.getFileName() + ".new");
        this.csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(unfinished);
        csv.writeRecord(BYTE_ORDER_MARK + "fil", "blad", "rad", "kolumn", "regel");
    }

    /** Adds a row. */
    public void add(RejectedRow row) {
        isEmpty = false;
        csv.writeRecord(
                harmless(fileName),
                harmless(row.sheet()),
                String.valueOf(row.row()),
                harmless(row.column()),
                harmless(row.rule()));
    }

    /** Puts the list in place: it is complete. */
    public void finish() throws IOException {
        csv.close();
        isFinished = true;
        if (isEmpty) {
            Files.delete(unfinished);
            Files.deleteIfExists(list);
        } else {
            Durable.putInPlace(unfinished, list);
        }
    }

    /** Throws away a list that is not finished: the earlier one stands. */
    @Override
    public void close() throws IOException {
        if (!isFinished) {
            csv.close();
            Files.deleteIfExists(unfinished);
        }
    }

    // One line a row, and nothing that a spreadsheet would take for a formula.
    private static String harmless(String text) {
        String line = LINE_ENDS.matcher(text).replaceAll(" ");
        return FORMULA.matcher(line).find() ? "'" + line : line;
    }
}
