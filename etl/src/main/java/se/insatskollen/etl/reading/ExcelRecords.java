package se.insatskollen.etl.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The rows of an Excel workbook that are not blank, as they stand, titles and headers too: all its sheets in order, also
 * those that Excel does not show. A row ends with its last cell that is filled; of a formula the value counts that Excel
 * saved. Rows are streamed; only the table of shared texts is held in memory.
 */
final class ExcelRecords implements Records {
    private final ReadableWorkbook workbook;
    private final Optional<Path> temporary;
    private final CellText cellText;
    private final Iterator<Sheet> sheets;
    private Stream<Row> openSheet = Stream.empty();
    private Iterator<Row> rows = Collections.emptyIterator();
    private String sheetName = "";
    private int number;

    private ExcelRecords(Path file, Optional<Path> temporary) throws IOException, UnreadableException {
        boolean hasStyles = WorkbookBounds.check(file);
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(hasStyles, false));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("is no Excel workbook that can be read. Save it as Excel workbook (.xlsx).");
        }
        this.temporary = temporary;
        cellText = new CellText(workbook.isDate1904());
        sheets = workbook.getSheets().iterator();
    }

    static ExcelRecords of(Path file) throws IOException, UnreadableException {
        return new ExcelRecords(file, Optional.empty());
    }

    /** Reads a file that is deleted when it has been read, or when it cannot be. */
    static ExcelRecords ofTemporary(Path file) throws IOException, UnreadableException {
        try {
            return new ExcelRecords(file, Optional.of(file));
        } catch (IOException | UnreadableException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    @Override
    public Optional<Line> next() throws UnreadableException {
        try {
            while (hasRow()) {
                Row row = rows.next();
                // Rows without a number follow the one before; the library counts them from nought.
                number = Math.max(row.getRowNum(), number + 1);
                List<String> fields = fields(row);
                if (!fields.isEmpty()) {
                    return Optional.of(new Line(sheetName, number, fields));
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            // fastexcel throws whatever its parsers do, with values of the file in the words: neither may leave this
            // class. The disk is well, since the whole file was read before.
            throw new UnreadableException("cannot be read in the sheet \"%s\" after row %d. Save it in Excel again."
                    .formatted(sheetName, number));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            openSheet.close();
            workbook.close();
        } finally {
            if (temporary.isPresent()) {
                Files.deleteIfExists(temporary.get());
            }
        }
    }

    private boolean hasRow() throws IOException {
        while (!rows.hasNext() && sheets.hasNext()) {
            openSheet.close();
            Sheet sheet = sheets.next();
            sheetName = sheet.getName();
            number = 0;
            openSheet = sheet.openStream();
            rows = openSheet.iterator();
        }
        return rows.hasNext();
    }

    /** The texts of a row up to the last that is filled; none of a blank one. */
    private List<String> fields(Row row) {
        List<String> fields = new ArrayList<>(row.getCellCount());
        int filled = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            String text = cell == null ? "" : cellText.of(cell);
            fields.add(text);
            filled = text.isEmpty() ? filled : i + 1;
        }
        return fields.subList(0, filled);
    }
}
