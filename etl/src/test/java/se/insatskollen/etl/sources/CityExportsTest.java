package se.insatskollen.etl.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.warehouse.codes.DeliveryMode;

/** What cities' systems and economists really send, read by the contract of the ledger. */
class CityExportsTest {
    private static final String HEADER =
            "verifikatrad;datum;kommun;nämnd;konto;kostnadsslag;kostnadsställe;projektkod;betalare;belopp\n";
    private static final String FIRST = "V1;2025-01-31;0180;;5010;personal;100;;socialnämnden;1 234,50\n";
    private static final String SECOND = "V2;2025-01-31;0180;;5010;personal;100;;socialnämnden;-34,50\n";

    @TempDir
    Path folder;

    @Test
    void a_header_is_found_below_titles_and_by_its_other_names_whatever_its_case_and_blanks() throws Exception {
        ReadDelivery read = csv("""
                Kostnader per verifikat;;;;;;;;;;
                Uttag 2025-02-03;;;;;;;;;;

                Ver.nr;Bokföringsdatum;KOMMUN;\u00a0Konto ;Kostnadsslag;Kst;Betalare;Belopp (kr);Fritext;;
                V1;2025-01-31;0180;5010;personal;100;socialnämnden;1 234,50;lön;;
                """);
        assertThat(read.column(CostSource.SOURCE, "belopp")).containsExactly(123450L);
        assertThat(read.column(CostSource.SOURCE, "nämnd")).containsExactly((Object) null);
        assertThat(read.parts()).containsExactly(new PartReading("", 0, 5, 3, 123450, 0));
    }

    @Test
    void a_header_in_two_rows_is_read_as_one() throws Exception {
        ReadDelivery read = csv("""
                verifikatrad;datum;kommun;Kontering;;;;betalare;Belopp
                ;;;konto;kostnadsslag;kostnadsställe;projektkod;;kr
                V1;2025-01-31;0180;5010;personal;100;;socialnämnden;1 234,50
                """);
        assertThat(read.column(CostSource.SOURCE, "belopp")).containsExactly(123450L);
        assertThat(read.parts().get(0).otherRecords()).isEqualTo(2);
    }

    @Test
    void a_column_under_two_of_its_names_is_refused() {
        assertThatThrownBy(() -> csv(HEADER.replace("belopp", "belopp;Belopp kr") + FIRST))
                .hasMessage("has the column \"belopp\" more than once. Keep one of them.");
    }

    @Test
    void a_value_under_no_header_rejects_its_row() throws Exception {
        ReadDelivery read =
                csv(HEADER.replace("\n", ";;\n") + FIRST.replace("\n", ";;3\n") + SECOND.replace("\n", ";;\n"));
        assertThat(read.column(CostSource.SOURCE, "verifikatrad"))
                .containsExactly("column 12 has a value but no header", "V2");
    }

    @Test
    void a_sum_below_the_rows_is_no_row_and_must_be_right() throws Exception {
        ReadDelivery read = csv(HEADER + FIRST + SECOND + "Summa;;;;;;;;;1 200,00\n");
        assertThat(read.rows()).hasSize(2);
        assertThat(read.parts()).containsExactly(new PartReading("", 0, 4, 2, 120000, 0));
        assertThatThrownBy(() -> csv(HEADER + FIRST + SECOND + "Summa;;;;;;;;;1 200,01\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("line 4 states a sum of 1 200,01 kr, but the rows above add up to 1 200,00 kr."
                        + " Deliver it again, whole.");
    }

    @Test
    void a_count_below_the_rows_must_be_right() throws Exception {
        assertThat(csv(HEADER + FIRST + SECOND + "Antal rader;2;;;;;;;;\n").rows())
                .hasSize(2);
        assertThatThrownBy(() -> csv(HEADER + FIRST + SECOND + "Antal rader;3;;;;;;;;\n"))
                .hasMessage("line 4 counts 3 rows, but 2 stand above it. Deliver it again, whole.");
    }

    @Test
    void a_sum_that_states_nothing_is_not_passed_over_in_silence() {
        assertThatThrownBy(() -> csv(HEADER + FIRST + "Summa;;;;;;;;;\n"))
                .hasMessage("line 3 states a sum or a count that cannot be found."
                        + " Write it in the row, or take the row away.");
    }

    @Test
    void sums_between_the_rows_are_of_the_rows_since_the_last_or_of_all() throws Exception {
        ReadDelivery read = csv(HEADER + FIRST + "Delsumma;;;;;;;;;1 234,50\n" + SECOND + "Delsumma;;;;;;;;;-34,50\n"
                + "Totalt;;;;;;;;;1 200,00\n");
        assertThat(read.rows()).hasSize(2);
        assertThat(read.parts().get(0).otherRecords()).isEqualTo(4);
    }

    @Test
    void the_amount_of_a_rejected_row_is_accounted_for_and_one_that_cannot_be_read_is_counted() throws Exception {
        ReadDelivery read =
                csv(HEADER + FIRST.replace("personal", "löner") + SECOND.replace("-34,50", "34,505") + SECOND);
        assertThat(read.parts()).containsExactly(new PartReading("", 0, 4, 1, 120000, 1));
        assertThat(read.rows().get(1).rejection().orElseThrow())
                .isEqualTo(new Rejection(
                        "belopp", "is finer than one öre, or too large", "belopp is finer than one öre, or too large"));
    }

    @Test
    void every_sheet_of_a_workbook_has_a_header_and_an_account_of_its_own() throws Exception {
        Path file = folder.resolve("kostnader.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            sheet(workbook.newWorksheet("Januari"), 2, "V1", 1234.5);
            sheet(workbook.newWorksheet("Februari"), 0, "V2", -34.5);
        }
        ReadDelivery read = ReadDelivery.of(CostSource.SOURCE, file);
        assertThat(read.column(CostSource.SOURCE, "belopp")).containsExactly(123450L, -3450L);
        assertThat(read.column(CostSource.SOURCE, "datum"))
                .containsExactly(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 1, 31));
        assertThat(read.parts())
                .containsExactly(
                        new PartReading("Januari", 0, 4, 2, 123450, 0), new PartReading("Februari", 4, 6, 1, -3450, 0));
    }

    @Test
    void a_sheet_without_the_header_is_named() throws Exception {
        Path file = folder.resolve("kostnader.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            sheet(workbook.newWorksheet("Januari"), 0, "V1", 1234.5);
            workbook.newWorksheet("Läs mig").value(0, 0, "Frågor till ekonomienheten");
        }
        assertThatThrownBy(() -> ReadDelivery.of(CostSource.SOURCE, file))
                .hasMessageStartingWith("in the sheet \"Läs mig\" has no header line. Its first line must be");
    }

    @Test
    void an_error_of_excel_is_no_value_of_any_column() throws Exception {
        ReadDelivery read = csv(HEADER + FIRST.replace("5010", "#SAKNAS"));
        assertThat(read.rows().get(0).rejection().orElseThrow().told())
                .isEqualTo("konto is the error #SAKNAS of Excel. Correct its formula.");
    }

    @Test
    void a_delivery_that_withdraws_rows_needs_no_more_than_their_keys() throws Exception {
        Path file = Files.writeString(folder.resolve("makulerat.csv"), "Verifikat\nV1\nV2\n");
        ReadDelivery read = ReadDelivery.of(CostSource.SOURCE, DeliveryMode.DELETE, file, Ids.NONE, Corrections.NONE);
        assertThat(read.column(CostSource.SOURCE, "verifikatrad")).containsExactly("V1", "V2");
        assertThat(read.column(CostSource.SOURCE, "belopp")).containsOnlyNulls();
        assertThatThrownBy(() -> ReadDelivery.of(CostSource.SOURCE, file))
                .hasMessageStartingWith("lacks the column \"datum\", ");
    }

    @Test
    void a_known_error_is_corrected_by_its_key_while_the_file_still_has_it() throws Exception {
        Path corrections = Files.writeString(folder.resolve("corrections.csv"), """
                källa;nyckel;kolumn;var;blir;skäl;läge;per
                cost;V1;belopp;1 234,50;1 234,05;Felskrivet enligt ekonomienheten.;gäller;2025-02-10
                cost;V2;belopp;99,00;0,00;Redan rättat i systemet.;gäller;2025-02-10
                cost;V2;belopp;-34,50;0,00;Utreds.;föreslagen;2025-02-10
                """);
        Path file = Files.writeString(folder.resolve("kostnad.csv"), HEADER + FIRST + SECOND);
        ReadDelivery read =
                ReadDelivery.of(CostSource.SOURCE, DeliveryMode.DELTA, file, Ids.NONE, Corrections.read(corrections));
        assertThat(read.column(CostSource.SOURCE, "belopp")).containsExactly(123405L, -3450L);
    }

    @Test
    void secret_ids_must_not_stand_among_the_corrections() throws Exception {
        Path corrections = Files.writeString(
                folder.resolve("corrections.csv"),
                "källa;nyckel;kolumn;var;blir;skäl;läge;per\ncase;A1;kommun;1;0180;Fel kod.;gäller;2025-02-10\n");
        assertThatThrownBy(() -> Corrections.read(corrections))
                .hasMessage("line 2: rows of case are told by secret ids, which must not stand in this file."
                        + " Have ärendesystemet mended.");
    }

    private static void sheet(Worksheet sheet, int titles, String key, double amount) {
        for (int row = 0; row < titles - 1; row++) {
            sheet.value(row, 0, "Kostnader");
        }
        List<String> header = List.of(HEADER.strip().split(";"));
        for (int column = 0; column < header.size(); column++) {
            sheet.value(titles, column, header.get(column));
        }
        List<String> texts = List.of(key, "", "0180", "", "5010", "personal", "100", "", "socialnämnden");
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                sheet.value(titles + 1, column, texts.get(column));
            }
        }
        sheet.value(titles + 1, 1, LocalDate.of(2025, 1, 31));
        sheet.style(titles + 1, 1).format("yyyy-mm-dd").set();
        sheet.value(titles + 1, 9, amount);
    }

    private ReadDelivery csv(String text) throws IOException, UnreadableException {
        Path file = folder.resolve("kostnad.csv");
        return ReadDelivery.of(CostSource.SOURCE, Files.writeString(file, text, Charset.forName("windows-1252")));
    }
}
