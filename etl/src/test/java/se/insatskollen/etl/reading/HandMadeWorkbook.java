package se.insatskollen.etl.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook written part by part, to hold what no library writes. Its styles: 0 general, 1 the built-in date, 2
 * {@code yyyy\-mm\-dd;@}, 3 {@code #,##0.00\ "kr"}, 4 the built-in time, 5 {@code [$-41D]d mmmm yyyy}. Its shared texts:
 * 0 "belopp", 1 a blank.
 */
final class HandMadeWorkbook {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STYLES = XML + "<styleSheet" + MAIN + "><numFmts>"
            + "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd;@\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00\\ &quot;kr&quot;\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"[$-41D]d mmmm yyyy\"/></numFmts><cellXfs>"
            + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
            + "<xf numFmtId=\"20\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private int sheets;
    private String properties = "";

    /** Adds a sheet; what it holds is the content of {@code sheetData}. */
    HandMadeWorkbook sheet(String rows) {
        sheets++;
        return part(
                "xl/worksheets/sheet%d.xml".formatted(sheets),
                XML + "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    HandMadeWorkbook countingFrom1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Names sheets whose parts are written by hand. */
    HandMadeWorkbook namedSheets(int count) {
        sheets = count;
        return this;
    }

    HandMadeWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Path write(Path file) throws IOException {
        StringBuilder names = new StringBuilder();
        StringBuilder places = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            names.append("<sheet name=\"Blad%d\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(i, i, i));
            places.append("<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(i, RELATIONS, i));
        }
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        part(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + override("workbook", type + "sheet.main+xml")
                        + override("styles", type + "styles+xml")
                        + override("sharedStrings", type + "sharedStrings+xml") + "</Types>");
        parts.putIfAbsent(
                "xl/workbook.xml",
                XML + "<workbook" + MAIN + " xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>" + names
                        + "</sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + places
                        + "</Relationships>");
        part("xl/styles.xml", STYLES);
        parts.putIfAbsent(
                "xl/sharedStrings.xml",
                XML + "<sst" + MAIN + "><si><t>belopp</t></si><si><t xml:space=\"preserve\"> </t></si></sst>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s\"/>".formatted(part, type);
    }
}
