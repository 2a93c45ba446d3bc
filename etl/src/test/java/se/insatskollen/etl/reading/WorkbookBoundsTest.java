package se.insatskollen.etl.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        Files.write(file, new byte[0]);
        assertRefused(noWorkbook);
        byte[] whole = Files.readAllBytes(new HandMadeWorkbook().sheet(ROW).write(file));
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertRefused(noWorkbook);
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
