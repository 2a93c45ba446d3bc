package se.insatskollen.etl.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelFileTest {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    @TempDir
    Path folder;

    @Test
    void another_program_reads_text_days_amounts_and_gaps_as_they_were_written() throws IOException {
        Path file = folder.resolve("x.xlsx");
        try (ExcelFile excel = new ExcelFile(file, List.of("verifikatrad", "datum", "nämnd", "belopp"))) {
            excel.write(
                    new Object[] {"9901-2020-000001", LocalDate.of(2020, 2, 29), "Jotaängen & co", new Ore(-1_050)});
            excel.write(new Object[] {"9901-2020-000002", LocalDate.of(2020, 3, 1), null, new Ore(441_400)});
        }

        List<Row> rows = rows(file, 0);

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).getCellText(2)).isEqualTo("nämnd");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("9901-2020-000001");
        assertThat(rows.get(1).getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(rows.get(1).getCell(1).getDataFormatString()).isEqualTo("yyyy\\-mm\\-dd");
        assertThat(rows.get(1).getCellText(2)).isEqualTo("Jotaängen & co");
        assertThat(rows.get(1).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("-10.50");
        assertThat(rows.get(2).getOptionalCell(2)).isEmpty();
    }

    @Test
    void a_full_sheet_is_followed_by_another_with_the_same_header() throws IOException {
        Path file = folder.resolve("x.xlsx");
        try (ExcelFile excel = new ExcelFile(file, List.of("nr"), 2)) {
            for (int row = 1; row <= 5; row++) {
                excel.write(new Object[] {row});
            }
        }

        assertThat(rows(file, 0))
                .extracting(row -> row.getCellRawValue(0).orElseThrow())
                .containsExactly("nr", "1", "2");
        assertThat(rows(file, 1)).extracting(row -> row.getCellText(0)).containsExactly("nr", "3", "4");
        assertThat(rows(file, 2)).extracting(row -> row.getCellText(0)).containsExactly("nr", "5");
    }

    @Test
    void the_same_rows_are_the_same_bytes() throws IOException {
        byte[] first = bytes("one.xlsx");
        byte[] second = bytes("two.xlsx");

        assertThat(second).isEqualTo(first);
    }

    private byte[] bytes(String name) throws IOException {
        Path file = folder.resolve(name);
        try (ExcelFile excel = new ExcelFile(file, List.of("nr", "namn"))) {
            excel.write(new Object[] {1, "Jotaängen"});
        }
        return Files.readAllBytes(file);
    }

    private static List<Row> rows(Path file, int index) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            Sheet sheet = workbook.getSheet(index).orElseThrow();
            try (Stream<Row> rows = sheet.openStream()) {
                return new ArrayList<>(rows.toList());
            }
        }
    }
}
