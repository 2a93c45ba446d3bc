package se.insatskollen.etl.demo;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The small parts every workbook has besides its rows (ECMA-376, part 1). */
final class WorkbookParts {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final int DATE_STYLE = 1;
    static final int AMOUNT_STYLE = 2;

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    static final String SHEET_START = XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>";
    static final String SHEET_END = "</sheetData></worksheet>";

    static final String ROOT_RELATIONS = XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>";

    static final String STYLES = XML + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
            + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"3\">" + style(0) + style(164) + style(4) + "</cellXfs></styleSheet>";

    private WorkbookParts() {}

    static String sheetName(int sheet) {
        return "xl/worksheets/sheet" + sheet + ".xml";
    }

    static String workbook(int sheets) {
        return XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                + each(sheets, n -> "<sheet name=\"Blad" + n + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>")
                + "</sheets></workbook>";
    }

    static String relations(int sheets) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + each(sheets, n -> relation("rId" + n, "worksheet", "worksheets/sheet" + n + ".xml"))
                + relation("rId" + (sheets + 1), "styles", "styles.xml")
                + relation("rId" + (sheets + 2), "sharedStrings", "sharedStrings.xml") + "</Relationships>";
    }

    static String contentTypes(int sheets) {
        return XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + content("/xl/workbook.xml", "sheet.main")
                + each(sheets, n -> content("/" + sheetName(n), "worksheet"))
                + content("/xl/styles.xml", "styles")
                + content("/xl/sharedStrings.xml", "sharedStrings") + "</Types>";
    }

    private static String each(int sheets, IntFunction<String> xml) {
        return IntStream.rangeClosed(1, sheets).mapToObj(xml).collect(Collectors.joining());
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String content(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String style(int numberFormat) {
        return "<xf numFmtId=\"" + numberFormat + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
                + " applyNumberFormat=\"1\"/>";
    }
}
