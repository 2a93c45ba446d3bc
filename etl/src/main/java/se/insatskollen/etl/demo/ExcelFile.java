package se.insatskollen.etl.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook that is written row by row in constant memory and is the same bytes every time. The writer of fastexcel
 * stamps the time of writing into the file, so that it cannot be used here.
 */
final class ExcelFile implements RowFile {
    private static final int ROWS_A_SHEET = 1_000_000;
    // Fast to write; the files shrink to a tenth all the same.
    private static final int COMPRESSION = Deflater.BEST_SPEED;
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer out;
    private final Object[] headers;
    private final int rowsASheet;
    private final SharedTexts texts = new SharedTexts();
    private int sheets;
    private int rows;

    ExcelFile(Path file, List<String> headers) throws IOException {
        this(file, headers, ROWS_A_SHEET);
    }

    /** @param rowsASheet after so many rows another sheet begins; Excel has room for little more than a million */
    ExcelFile(Path file, List<String> headers, int rowsASheet) throws IOException {
        this.rowsASheet = rowsASheet;
        this.zip = new ZipOutputStream(Files.newOutputStream(file));
        this.zip.setLevel(COMPRESSION);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
        this.headers = headers.toArray();
        beginSheet();
    }

    @Override
    public void write(Object[] values) throws IOException {
        if (rows > rowsASheet) {
            endSheet();
            beginSheet();
        }
        writeRow(values);
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            endSheet();
            part("xl/sharedStrings.xml", texts.xml());
            part("xl/styles.xml", WorkbookParts.STYLES);
            part("xl/workbook.xml", WorkbookParts.workbook(sheets));
            part("xl/_rels/workbook.xml.rels", WorkbookParts.relations(sheets));
            part("_rels/.rels", WorkbookParts.ROOT_RELATIONS);
            part("[Content_Types].xml", WorkbookParts.contentTypes(sheets));
        }
    }

    private void beginSheet() throws IOException {
        sheets++;
        rows = 0;
        begin(WorkbookParts.sheetName(sheets));
        out.write(WorkbookParts.SHEET_START);
        writeRow(headers);
    }

    private void endSheet() throws IOException {
        out.write(WorkbookParts.SHEET_END);
        end();
    }

    private void writeRow(Object[] values) throws IOException {
        rows++;
        out.write("<row r=\"" + rows + "\">");
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                out.write(cell(i, values[i]));
            }
        }
        out.write("</row>");
    }

    // The first column is the key, different on every row; everything else is words that come again.
    private String cell(int column, Object value) {
        String place = "<c r=\"" + (char) ('A' + column) + rows + '"';
        return place + (column == 0 && rows > 1 ? CellText.inline(value) : CellText.of(value, texts));
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        out.write(content);
        end();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }
}
