package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelSheetsTest {
    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("delivery.xlsx");
    }

    @Test
    void all_sheets_are_read_in_order_with_titles_and_headers_as_they_stand() throws Exception {
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "Test", "1.0")) {
            for (String sheet : List.of("2024", "2025")) {
                Worksheet rows = workbook.newWorksheet(sheet);
                rows.value(0, 0, "kommun");
                rows.value(0, 1, "datum");
                rows.value(0, 2, "belopp");
                rows.value(1, 0, "0180");
                rows.value(1, 1, LocalDate.of(Integer.parseInt(sheet), 8, 29));
                rows.style(1, 1).format("yyyy-mm-dd").set();
                rows.value(1, 2, 1234.5);
            }
        }
        assertThat(read())
                .containsExactly(
                        new Records.Line("2024", 1, List.of("kommun", "datum", "belopp")),
                        new Records.Line("2024", 2, List.of("0180", "2024-08-29", "1234,5")),
                        new Records.Line("2025", 1, List.of("kommun", "datum", "belopp")),
                        new Records.Line("2025", 2, List.of("0180", "2025-08-29", "1234,5")));
        assertThat(ByteFacts.of(file).parts())
                .containsExactly(new ByteFacts.Part("2024", 2), new ByteFacts.Part("2025", 2));
    }

    @Test
    void blank_rows_cells_and_sheets_are_passed_over_and_counted_as_such() throws Exception {
        String blankRows = "<row r=\"1\"/><row r=\"2\"><c r=\"A2\" s=\"3\"/></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c></row>";
        new HandMadeWorkbook()
                .sheet(blankRows)
                .sheet(blankRows + texts(4, "a", "b", "") + texts(5, "1", "", "") + "<row r=\"6\"></row>"
                        + texts(7, "", "2", "") + "<row r=\"8\"><c r=\"A8\" t=\"str\"><f>A9</f><v></v></c></row>")
                .sheet(texts(1, "a", "b") + texts(2, "3"))
                .write(file);
        assertThat(read())
                .containsExactly(
                        new Records.Line("Blad2", 4, List.of("a", "b")),
                        new Records.Line("Blad2", 5, List.of("1")),
                        new Records.Line("Blad2", 7, List.of("", "2")),
                        new Records.Line("Blad3", 1, List.of("a", "b")),
                        new Records.Line("Blad3", 2, List.of("3")));
        assertThat(ByteFacts.of(file).parts())
                .containsExactly(new ByteFacts.Part("Blad2", 3), new ByteFacts.Part("Blad3", 2));
    }

    @Test
    void rows_and_cells_that_do_not_say_where_they_are_follow_the_one_before() throws Exception {
        new HandMadeWorkbook()
                .sheet("<row><c><v>1</v></c></row><row r=\"5\"><c r=\"B5\"><v>2</v></c><c><v>3</v></c></row>"
                        + "<row><c><v>4</v></c></row>")
                .write(file);
        assertThat(read())
                .containsExactly(
                        new Records.Line("Blad1", 1, List.of("1")),
                        new Records.Line("Blad1", 5, List.of("", "2", "3")),
                        new Records.Line("Blad1", 6, List.of("4")));
    }

    @Test
    void sheets_that_are_not_shown_are_read_like_others_in_the_order_of_the_workbook() throws Exception {
        new HandMadeWorkbook()
                .sheet(texts(1, "a"))
                .sheet(texts(1, "b"))
                .part("xl/worksheets/sheet9.xml", "<worksheet><sheetData>" + texts(1, "x") + "</sheetData></worksheet>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                + "<sheet name=\"Gömt\" sheetId=\"1\" state=\"veryHidden\" r:id=\"r2\"/>"
                                + "<sheet name=\"R&amp;D\" sheetId=\"2\" r:id=\"r1\"/></sheets></workbook>")
                .write(file);
        assertThat(read())
                .containsExactly(new Records.Line("Gömt", 1, List.of("b")), new Records.Line("R&D", 1, List.of("a")));
        assertThat(ByteFacts.of(file).parts())
                .containsExactly(new ByteFacts.Part("Gömt", 1), new ByteFacts.Part("R&D", 1));
    }

    @Test
    void a_workbook_may_have_many_tables_but_only_one_list_of_shared_texts() throws Exception {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String table = "<Override PartName=\"/xl/tables/table%d.xml\" ContentType=\"" + type + "table+xml\"/>";
        String texts = "<Override PartName=\"/xl/%s.xml\" ContentType=\"" + type + "sharedStrings+xml\"/>";
        String styles = "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + type + "styles+xml\"/>";
        String types = "<Types>" + styles + table.formatted(1) + table.formatted(2) + texts.formatted("sharedStrings")
                + "%s</Types>";
        new HandMadeWorkbook()
                .part("[Content_Types].xml", types.formatted(""))
                .sheet(HEADER)
                .write(file);
        assertThat(read()).extracting(Records.Line::fields).containsExactly(List.of("belopp"));
        new HandMadeWorkbook()
                .part("[Content_Types].xml", types.formatted(texts.formatted("others")))
                .sheet(HEADER)
                .write(file);
        assertThat(ByteFacts.of(file).unreadable())
                .hasValueSatisfying(problem -> assertThat(problem).startsWith("is no Excel workbook (.xlsx)"));
    }

    @Test
    void letters_that_were_lost_before_the_delivery_refuse_it() throws Exception {
        new HandMadeWorkbook().sheet(HEADER + texts(2, "H\ufffdsselby")).write(file);
        assertThat(ByteFacts.of(file).unreadable()).hasValueSatisfying(problem -> assertThat(problem)
                .contains("letters were lost before it was delivered"));
    }

    @Test
    void a_cell_of_spaces_that_do_not_break_is_blank_however_they_are_written() throws Exception {
        new HandMadeWorkbook()
                .sheet(texts(1, "a")
                        + texts(2, "\u00a0")
                        + texts(3, "&#160;&#x202F;")
                        + texts(4, "<![CDATA[ ]]>")
                        + texts(5, "&amp;")
                        + texts(6, "<![CDATA[b]]>"))
                .write(file);
        assertThat(read())
                .containsExactly(
                        new Records.Line("Blad1", 1, List.of("a")),
                        new Records.Line("Blad1", 5, List.of("&")),
                        new Records.Line("Blad1", 6, List.of("b")));
        assertThat(ByteFacts.of(file).recordCount()).isEqualTo(3);
    }

    @Test
    void a_workbook_that_was_unpacked_is_deleted_once_it_is_read_or_cannot_be() throws Exception {
        new HandMadeWorkbook().sheet(HEADER).write(file);
        try (Records records = ExcelRecords.ofTemporary(file)) {
            assertThat(records.next()).isPresent();
            assertThat(file).exists();
        }
        assertThat(file).doesNotExist();
        Files.writeString(file, "no workbook");
        assertThatThrownBy(() -> ExcelRecords.ofTemporary(file)).isInstanceOf(UnreadableException.class);
        assertThat(file).doesNotExist();
    }

    private static String texts(int row, String... texts) {
        StringBuilder cells = new StringBuilder("<row r=\"%d\">".formatted(row));
        for (int i = 0; i < texts.length; i++) {
            cells.append(
                    "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted((char) ('A' + i), row, texts[i]));
        }
        return cells.append("</row>").toString();
    }

    private List<Records.Line> read() throws IOException, UnreadableException {
        return Delivered.of(file);
    }
}
