package se.insatskollen.etl.reading;

import java.io.IOException;
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
 * The records of an Excel workbook: all its sheets in order, each with the same header in its first row that is not
 * blank. Blank rows, blank cells behind the header's last, and sheets without a row are passed over; of a formula the
 * value counts that Excel saved. Rows are streamed; only the table of shared texts is held in memory.
 */
final class ExcelRecords implements Records {
    private final ReadableWorkbook workbook;
    private final CellText cellText;
    private final Iterator<Sheet> sheets;
    private Stream<Row> openSheet = Stream.empty();
    private Iterator<Row> rows = Collections.emptyIterator();
    private String sheetName = "";
    private boolean isHeaderDue;
    private List<String> header = List.of();
    private int number;

    ExcelRecords(Path file) throws IOException, UnreadableException {
        boolean hasStyles = WorkbookBounds.check(file);
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(hasStyles, false));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("is no Excel workbook that can be read. Save it as Excel workbook (.xlsx).");
        }
        cellText = new CellText(workbook.isDate1904());
        sheets = workbook.getSheets().iterator();
    }

    @Override
    public Optional<Line> next() throws UnreadableException {
        try {
            return record();
        } catch (IOException | RuntimeException e) {
            // fastexcel throws whatever its parsers do, with values of the file in the words: neither may leave this
            // class. The disk is well, since the whole file was read before.
            throw new UnreadableException("cannot be read in the sheet \"%s\" after record %d. Save it in Excel again."
                    .formatted(sheetName, number));
        }
    }

    @Override
    public void close() throws IOException {
        openSheet.close();
        workbook.close();
    }

    private Optional<Line> record() throws IOException, UnreadableException {
        while (hasRow()) {
            List<String> fields = fields(rows.next());
            if (fields.isEmpty()) {
                continue;
            }
            if (!isHeaderDue) {
                return Optional.of(new Line("", ++number, fields));
            }
            isHeaderDue = false;
            if (number == 0) {
                header = fields;
                return Optional.of(new Line("", ++number, fields));
            }
            if (!fields.equals(header)) {
                throw new UnreadableException(
                        "has another header in the sheet \"%s\" than in its first. Give all sheets the same."
                                .formatted(sheetName));
            }
        }
        return Optional.empty();
    }

    private boolean hasRow() throws IOException {
        while (!rows.hasNext() && sheets.hasNext()) {
            openSheet.close();
            Sheet sheet = sheets.next();
            sheetName = sheet.getName();
            openSheet = sheet.openStream();
            rows = openSheet.iterator();
            isHeaderDue = true;
        }
        return rows.hasNext();
    }

    /** The texts of a row, as many as the header has; none of a blank one, more where a cell stands behind the header. */
    private List<String> fields(Row row) {
        List<String> fields = new ArrayList<>(Math.max(header.size(), row.getCellCount()));
        int filled = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            String text = cell == null ? "" : cellText.of(cell);
            fields.add(text);
            filled = text.isEmpty() ? filled : i + 1;
        }
        if (filled == 0) {
            return List.of();
        }
        int width = Math.max(filled, isHeaderDue ? 0 : header.size());
        while (fields.size() < width) {
            fields.add("");
        }
        return fields.subList(0, width);
    }
}
