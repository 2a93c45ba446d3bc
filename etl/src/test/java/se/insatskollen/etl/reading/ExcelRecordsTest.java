package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelRecordsTest {
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "<c r=\"A2\"><v>1234.5</v></c>                    | 1234,5",
                "<c r=\"A2\"><v>1950000</v></c>                   | 1950000",
                "<c r=\"A2\"><v>12.0</v></c>                      | 12",
                "<c r=\"A2\"><v>2.01701012393E11</v></c>          | 201701012393",
                "<c r=\"A2\"><v>1E-3</v></c>                      | 0,001",
                "<c r=\"A2\"><v>0.30000000000000004</v></c>       | 0,30000000000000004",
                "<c r=\"A2\" s=\"3\"><v>-99.95</v></c>            | -99,95",
                "<c r=\"A2\" t=\"b\"><v>1</v></c>                 | ja",
                "<c r=\"A2\" t=\"b\"><v>0</v></c>                 | nej",
                "<c r=\"A2\" t=\"s\"><v>0</v></c>                 | belopp",
                "<c r=\"A2\" t=\"inlineStr\"><is><t> 0180 </t></is></c> | 0180",
                "<c r=\"A2\"><f>A1*2</f><v>469.5</v></c>          | 469,5",
                "<c r=\"A2\" t=\"str\"><f>A1</f><v>låg</v></c>    | låg",
                "<c r=\"A2\" t=\"b\"><f>A1</f><v>1</v></c>        | ja",
                "<c r=\"A2\" s=\"1\"><v>43706</v></c>             | 2019-08-29",
                "<c r=\"A2\" s=\"2\"><v>43706</v></c>             | 2019-08-29",
                "<c r=\"A2\" s=\"5\"><v>43706</v></c>             | 2019-08-29",
                "<c r=\"A2\" s=\"2\"><f>A1</f><v>43706</v></c>    | 2019-08-29",
                "<c r=\"A2\" s=\"2\"><v>59</v></c>                | 1900-02-28",
                "<c r=\"A2\" s=\"2\"><v>61</v></c>                | 1900-03-01",
            })
    void a_typed_cell_becomes_our_written_form(String cell, String text) throws Exception {
        new HandMadeWorkbook().sheet(HEADER + "<row r=\"2\">" + cell + "</row>").write(file);
        assertThat(read().get(1).fields()).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r=\"A2\" s=\"2\"><v>60</v></c>      | 60",
                "<c r=\"A2\" s=\"2\"><v>-1</v></c>      | -1",
                "<c r=\"A2\" s=\"2\"><v>2958466</v></c> | 2958466",
                "<c r=\"A2\" s=\"2\"><v>43706.75</v></c>| 2019-08-29 18:00",
                "<c r=\"A2\" s=\"4\"><v>0.75</v></c>    | 0,75"
            })
    void what_is_no_day_is_not_written_as_one(String cell, String text) throws Exception {
        new HandMadeWorkbook().sheet(HEADER + "<row r=\"2\">" + cell + "</row>").write(file);
        assertThat(read().get(1).fields()).containsExactly(text);
    }

    @Test
    void a_workbook_may_count_its_days_from_1904() throws Exception {
        new HandMadeWorkbook()
                .countingFrom1904()
                .sheet(HEADER + "<row r=\"2\"><c r=\"A2\" s=\"2\"><v>42244</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" s=\"2\"><v>0</v></c></row>")
                .write(file);
        assertThat(read()).extracting(Records.Line::fields).contains(List.of("2019-08-29"), List.of("1904-01-01"));
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
    void a_cell_behind_the_header_makes_the_record_longer_than_it() throws Exception {
        new HandMadeWorkbook()
                .sheet(texts(1, "a", "b") + texts(2, "1", "2", "3"))
                .write(file);
        assertThat(read().get(1).fields()).containsExactly("1", "2", "3");
    }

    @Test
    void a_cell_that_is_not_understood_refuses_the_file_without_its_value() throws Exception {
        new HandMadeWorkbook()
                .sheet(HEADER + "<row r=\"2\"><c r=\"A2\"><v>hemligt</v></c></row>")
                .write(file);
        assertThatThrownBy(this::read)
                .isInstanceOf(UnreadableException.class)
                .hasMessage("cannot be read in the sheet \"Blad1\" after row 1. Save it in Excel again.");
    }

    @Test
    void prefixes_and_other_orders_of_attributes_change_nothing() throws Exception {
        new HandMadeWorkbook()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<!-- <row> --><x:sheetData><x:row><x:c t='s' r='A1'><x:v>0</x:v></x:c></x:row>"
                                + "<x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                .namedSheets(1)
                .write(file);
        assertThat(read()).extracting(Records.Line::fields).containsExactly(List.of("belopp"), List.of("7"));
        assertThat(ByteFacts.of(file).recordCount()).isEqualTo(2);
    }

    @Test
    void an_error_is_read_as_its_word_which_is_no_value_in_any_column() throws Exception {
        new HandMadeWorkbook()
                .sheet(HEADER + "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c><c r=\"B2\" t=\"e\"><f>A9/0</f>"
                        + "<v>#DIV/0!</v></c></row>")
                .write(file);
        List<String> fields = read().get(1).fields();
        assertThat(fields).containsExactly("#N/A", "#DIV/0!");
        assertThat(fields)
                .allSatisfy(field -> assertThat(ExcelError.problem(field)).isPresent());
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

    private static String texts(int row, String... texts) {
        StringBuilder cells = new StringBuilder("<row r=\"%d\">".formatted(row));
        for (int i = 0; i < texts.length; i++) {
            cells.append(
                    "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted((char) ('A' + i), row, texts[i]));
        }
        return cells.append("</row>").toString();
    }

    private List<Records.Line> read() throws IOException, UnreadableException {
        List<Records.Line> lines = new ArrayList<>();
        try (Records records = Records.open(file, ByteFacts.of(file))) {
            for (Optional<Records.Line> line = records.next(); line.isPresent(); line = records.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }
}
