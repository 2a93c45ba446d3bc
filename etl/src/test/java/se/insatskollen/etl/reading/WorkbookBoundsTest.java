package se.insatskollen.etl.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookBoundsTest {
    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("delivery.xlsx");
    }

    @Test
    void a_small_file_that_unfolds_to_much_is_refused_before_it_is_parsed() throws IOException {
        new HandMadeWorkbook().sheet(ROW + " ".repeat(20 << 20)).write(file);
        assertRefused("unfolds to more than 200 times its size. Save its sheets alone as a new workbook.");
    }

    @Test
    void more_than_2000_parts_are_refused() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook().sheet(ROW);
        for (int i = 0; i < 2000; i++) {
            workbook.part("docProps/%d.txt".formatted(i), "");
        }
        workbook.write(file);
        assertRefused("has more than 2000 parts. Save its sheets alone as a new workbook.");
    }

    @Test
    void macros_are_refused() throws IOException {
        new HandMadeWorkbook().sheet(ROW).part("xl/vbaProject.bin", "").write(file);
        assertRefused("holds macros. Save it as Excel workbook (.xlsx) without them.");
    }

    @Test
    void more_than_4_gb_in_all_are_refused() throws UnreadableException {
        WorkbookBounds bounds = new WorkbookBounds();
        ZipEntry entry = new ZipEntry("xl/worksheets/sheet1.xml");
        entry.setCompressedSize(1L << 30);
        bounds.inflate(entry, 4L << 30, 4L << 30);
        assertThatThrownBy(() -> bounds.inflate(entry, 1, (4L << 30) + 1))
                .hasMessage("unfolds to more than 4 GB. Split it into several workbooks.");
    }

    @Test
    void a_document_type_is_refused_since_entities_bring_in_other_files() throws IOException {
        new HandMadeWorkbook()
                .sheet(ROW)
                .part(
                        "xl/theme/theme1.xml",
                        "<!DOCTYPE t [<!ENTITY other SYSTEM \"file:///etc/hostname\">]><t>&other;</t>")
                .write(file);
        assertThat(ByteFacts.of(file).unreadable())
                .contains("holds a document type or another encoding than UTF-8 in its parts. Save it in Excel again.");
    }

    @Test
    void what_is_no_workbook_is_told_in_words() throws IOException {
        String noWorkbook = "is no Excel workbook (.xlsx): it is damaged, has a password or is of an older kind."
                + " Save it as Excel workbook (.xlsx) without a password.";
        Files.write(file, "a;b\n1;2\n".getBytes(UTF_8));
        assertRefused(noWorkbook);
        // A workbook with a password is another kind of file.
        Files.write(file, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0});
        assertRefused(noWorkbook);
        assertThat(ByteFacts.of(file).isIncomplete()).isFalse();
    }

    @Test
    void a_workbook_without_its_directory_may_still_be_under_way() throws IOException {
        byte[] whole = Files.readAllBytes(new HandMadeWorkbook().sheet(ROW).write(file));
        for (int length : new int[] {0, 1, 4, 100, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused("ends in the middle: its directory is missing. Deliver it again, whole.");
            assertThat(ByteFacts.of(file).isIncomplete()).isTrue();
        }
    }

    @Test
    void what_stands_behind_the_end_of_a_workbook_is_refused() throws IOException {
        new HandMadeWorkbook().sheet(ROW).write(file);
        Files.write(file, new byte[] {'\n'}, StandardOpenOption.APPEND);
        assertRefused("holds something behind its end. Deliver it again as it was written.");
        assertThat(ByteFacts.of(file).isIncomplete()).isFalse();
    }

    @Test
    void more_than_128_mb_of_shared_texts_are_refused_since_they_lie_in_memory() throws IOException {
        String texts = "<si><t>abcdefghijklmnopqrstuvwxyz</t></si>".repeat(1 << 15);
        StringBuilder varied = new StringBuilder("<sst>");
        for (int i = 0; varied.length() < 129 << 20; i++) {
            varied.append("<!--")
                    .append(Integer.toHexString(i * 0x9e3779b9))
                    .append("-->")
                    .append(texts, 0, 400);
        }
        new HandMadeWorkbook()
                .sheet(ROW)
                .part("xl/sharedStrings.xml", varied + "</sst>")
                .write(file);
        assertRefused("holds more than 128 MB of texts. Split it into several workbooks.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "has cells out of order or outside the sheet (row 1)   | <row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "has cells out of order or outside the sheet (row 1)   | <row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "has cells out of order or outside the sheet (row 1)   | <row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
                "has cells out of order or outside the sheet (row 1)   | <row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>",
                "has cells out of order or outside the sheet (row 1)   | <row r=\"1\"><c r=\"A2\"/></row>",
                "has cells out of order or outside the sheet (row 1)   | <row r=\"2\"/><row r=\"1\"/>",
                "has cells out of order or outside the sheet (row 2)   | <row r=\"2\"/><row r=\"2\"/>",
                "has cells out of order or outside the sheet (row 1048577) | <row r=\"1048577\"/>",
                "has a cell of a kind that is not known (row 1)        | <row r=\"1\"><c r=\"A1\" t=\"x\"/></row>",
                "has a cell with two values (row 1)    | <row r=\"1\"><c r=\"A1\"><v>1</v><v>2</v></c></row>",
                "points at a shared text that is not there (row 3) | <row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c></row>",
                "points at a shared text that is not there (row 3) | <row r=\"3\"><c r=\"A3\" t=\"s\"><v>-1</v></c></row>",
                "has an error that Excel does not know (row 1)     | <row r=\"1\"><c r=\"A1\" t=\"e\"><v>fel</v></c></row>",
                "has an error that Excel does not know (row 1)     | <row r=\"1\"><c r=\"A1\" t=\"e\"/></row>",
                "has a formula that was never calculated (row 1)   | <row r=\"1\"><c r=\"A1\"><f>B1</f></c></row>",
                "has a formula that was never calculated (row 1)   | <row r=\"1\"><c r=\"A1\"><f>B1</f><v/></c></row>",
                "has a formula that was never calculated (row 1)   | <row r=\"1\"><c r=\"A1\" t=\"str\"><f>B1</f></c></row>",
            })
    void what_would_lead_the_parser_astray_is_refused_by_sheet_and_row(String problem, String rows) throws IOException {
        new HandMadeWorkbook().sheet(rows).write(file);
        assertRefused(problem + " in the sheet \"Blad1\". Open it in Excel and save it again.");
    }

    @Test
    void array_formulas_that_would_take_the_parser_hours_are_refused() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 100_000; row++) {
            rows.append("<row><c><f t=\"array\" ref=\"A").append(row).append("\">B1</f><v>1</v></c></row>");
        }
        new HandMadeWorkbook().sheet(rows.toString()).write(file);
        assertThat(ByteFacts.of(file).unreadable()).hasValueSatisfying(problem -> assertThat(problem)
                .startsWith("has too many shared and array formulas to go through (row "));
    }

    @Test
    void a_zip_without_sheets_is_no_workbook() throws IOException {
        new HandMadeWorkbook().write(file);
        assertThat(ByteFacts.of(file).unreadable())
                .hasValueSatisfying(problem -> assertThat(problem).startsWith("is no Excel workbook"));
    }

    @Test
    void a_part_that_does_not_match_its_checksum_is_damaged() throws IOException {
        new HandMadeWorkbook().sheet(ROW).write(file);
        byte[] bytes = Files.readAllBytes(file);
        // The directory at the end repeats each checksum 16 bytes into its entry, which starts with PK\1\2.
        int directory = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[directory + 16] ^= 1;
        Files.write(file, bytes);
        assertThat(ByteFacts.of(file).unreadable())
                .contains("is damaged: its parts do not match their checksums. Deliver it again.");
    }

    private void assertRefused(String problem) throws IOException {
        assertThat(ByteFacts.of(file).unreadable()).contains(problem);
        assertThatThrownBy(() -> Records.open(file, ByteFacts.of(file)))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(problem);
    }
}
