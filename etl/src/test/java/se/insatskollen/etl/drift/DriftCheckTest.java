package se.insatskollen.etl.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static se.insatskollen.etl.drift.Delivered.file;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.insatskollen.etl.sources.DriftKind;
import se.insatskollen.warehouse.release.DeliveryAccount;

class DriftCheckTest {
    private static final List<Delivered> THREE_MONTHS =
            List.of(file("kostnad-01.csv"), file("kostnad-02.csv"), file("kostnad-03.csv"));

    @Test
    void a_delivery_like_those_before_it_is_as_usual() {
        assertThat(drift(THREE_MONTHS, file("kostnad-04.csv"))).isEmpty();
    }

    @Test
    void the_first_of_a_series_has_nothing_to_differ_from() {
        assertThat(drift(THREE_MONTHS, file("faktura-04.csv").holding(1).with("x TEXT")))
                .isEmpty();
    }

    @Test
    void a_new_column_and_one_that_is_gone_are_told_by_name() {
        assertThat(drift(
                        List.of(file("kostnad-01.csv")),
                        file("kostnad-02.csv").with("verifikatrad TEXT", "datum DATE", "Summa NUMBER")))
                .containsExactly(
                        new Drift(DriftKind.COLUMN_ADDED, "has a column \"Summa\" that kostnad-01.csv did not have."),
                        new Drift(DriftKind.COLUMN_REMOVED, "lacks the column \"belopp\" that kostnad-01.csv had."));
    }

    @Test
    void case_and_blanks_of_a_header_make_no_other_column() {
        assertThat(drift(
                        List.of(file("kostnad-01.csv").with("Datum\u00a0bokfört DATE")),
                        file("kostnad-02.csv").with(" datum  BOKFÖRT DATE")))
                .isEmpty();
    }

    @Test
    void the_order_of_columns_is_nothing_to_tell_of() {
        assertThat(drift(
                        List.of(file("kostnad-01.csv")),
                        file("kostnad-02.csv").with("belopp NUMBER", "datum DATE", "verifikatrad TEXT")))
                .isEmpty();
    }

    @Test
    void a_column_that_holds_another_kind_of_values_is_told_of() {
        assertThat(drift(
                        List.of(file("kostnad-01.csv")),
                        file("kostnad-02.csv").with("verifikatrad TEXT", "datum NUMBER", "belopp NUMBER")))
                .containsExactly(new Drift(
                        DriftKind.COLUMN_RETYPED,
                        "holds numbers in the column \"datum\", where kostnad-01.csv held dates."));
    }

    @Test
    void an_empty_column_is_held_against_the_last_one_that_was_filled() {
        Delivered filled = file("kostnad-01.csv").with("belopp NUMBER");
        Delivered empty = file("kostnad-02.csv").with("belopp EMPTY");
        assertThat(drift(List.of(filled), empty)).isEmpty();
        assertThat(drift(List.of(filled, empty), file("kostnad-03.csv").with("belopp NUMBER")))
                .isEmpty();
        assertThat(drift(List.of(filled, empty), file("kostnad-03.csv").with("belopp TEXT")))
                .extracting(Drift::text)
                .containsExactly("holds text in the column \"belopp\", where kostnad-01.csv held numbers.");
    }

    @Test
    void of_columns_that_nobody_noted_nothing_is_said() {
        assertThat(drift(List.of(file("kostnad-01.csv").with()), file("kostnad-02.csv")))
                .isEmpty();
    }

    @Test
    void another_encoding_and_another_delimiter_are_told_of() {
        assertThat(drift(
                        List.of(file("kostnad-01.csv").writtenAs("CSV", "windows-1252", "\t")),
                        file("kostnad-02.csv").writtenAs("CSV", "UTF-8", ";")))
                .containsExactly(
                        new Drift(
                                DriftKind.ENCODING_CHANGED, "is written in UTF-8; kostnad-01.csv was in windows-1252."),
                        new Drift(
                                DriftKind.DELIMITER_CHANGED,
                                "separates its columns by \";\"; kostnad-01.csv did so by tabs."));
    }

    @Test
    void of_another_format_only_the_format_is_told() {
        assertThat(drift(
                        List.of(file("kostnad-01.csv").writtenAs("CSV", "windows-1252", ";")),
                        file("kostnad-02.xlsx").writtenAs("XLSX", "UTF-8", "")))
                .containsExactly(
                        new Drift(DriftKind.FORMAT_CHANGED, "is a file of format XLSX; kostnad-01.csv was CSV."));
    }

    @ParameterizedTest
    @CsvSource({"70, ''", "130, ''", "69, ROWS_OUTSIDE", "131, ROWS_OUTSIDE", "0, ROWS_OUTSIDE"})
    void rows_may_differ_by_thirty_of_a_hundred(long rows, String told) {
        assertThat(drift(THREE_MONTHS, file("kostnad-04.csv").holding(rows)))
                .extracting(drift -> drift.kind().name())
                .isEqualTo(Stream.of(told).filter(kind -> !kind.isEmpty()).toList());
    }

    @Test
    void rows_and_kronor_are_told_with_what_is_usual() {
        assertThat(drift(THREE_MONTHS, file("kostnad-04.csv").holding(1_250).adding(123_456_750)))
                .containsExactly(
                        new Drift(
                                DriftKind.ROWS_OUTSIDE,
                                "holds 1 250 rows, more than 30 % from 100, the median of the last 3."),
                        new Drift(
                                DriftKind.SUM_OUTSIDE,
                                "adds up to 1 234 567,50 kr, more than 30 % from 1 000,00 kr, the median of the last 3."));
    }

    @Test
    void two_earlier_deliveries_are_too_few_to_know_what_is_usual() {
        assertThat(drift(THREE_MONTHS.subList(0, 2), file("kostnad-04.csv").holding(1)))
                .isEmpty();
    }

    @Test
    void of_many_only_the_last_eight_count() {
        List<Delivered> earlier = Stream.concat(
                        Stream.of(1, 2, 3, 4, 5).map(month -> file("kostnad-%d.csv".formatted(month))
                                .holding(1_000)),
                        Stream.of(6, 7, 8, 9, 10, 11, 12, 13).map(month -> file("kostnad-%d.csv".formatted(month))
                                .holding(10L * month)))
                .toList();
        // 60, 70 … 130: the median is 95, from which 30 of a hundred is 66,5 to 123,5.
        assertThat(drift(earlier, file("kostnad-14.csv").holding(123))).isEmpty();
        assertThat(drift(earlier, file("kostnad-14.csv").holding(124)))
                .extracting(Drift::text)
                .containsExactly("holds 124 rows, more than 30 % from 95, the median of the last 8.");
    }

    @Test
    void a_sum_below_zero_is_held_against_its_size() {
        List<Delivered> credits =
                THREE_MONTHS.stream().map(month -> month.adding(-100_000)).toList();
        assertThat(drift(credits, file("kostnad-04.csv").adding(-71_000))).isEmpty();
        assertThat(drift(credits, file("kostnad-04.csv").adding(100_000)))
                .extracting(Drift::kind)
                .containsExactly(DriftKind.SUM_OUTSIDE);
    }

    @Test
    void where_there_are_no_amounts_no_sum_is_told() {
        assertThat(new DriftCheck(accounts(THREE_MONTHS))
                        .of(file("kostnad-04.csv").adding(0).account(), DriftCheck.Amounts.NONE))
                .isEmpty();
    }

    @Test
    void a_correction_of_an_older_month_is_held_against_that_month_too() {
        List<Delivered> lowInJuly = List.of(
                file("kostnad-06.csv"),
                file("kostnad-07.csv").holding(40),
                file("kostnad-08.csv"),
                file("kostnad-09.csv"));
        assertThat(drift(lowInJuly, file("kostnad-07.csv").holding(41))).isEmpty();
        assertThat(drift(lowInJuly, file("kostnad-07.csv").holding(60)))
                .extracting(Drift::kind)
                .containsExactly(DriftKind.ROWS_OUTSIDE);
    }

    @Test
    void a_file_that_always_has_the_same_name_cannot_creep_away_step_by_step() {
        List<Delivered> growing = Stream.of(100, 100, 100, 125)
                .map(rows -> file("kostnad.csv").holding(rows))
                .toList();
        assertThat(drift(growing, file("kostnad.csv").holding(150)))
                .extracting(Drift::kind)
                .containsExactly(DriftKind.ROWS_OUTSIDE);
    }

    private static List<Drift> drift(List<Delivered> earlier, Delivered delivery) {
        return new DriftCheck(accounts(earlier)).of(delivery.account(), DriftCheck.Amounts.SUMMED);
    }

    private static List<DeliveryAccount> accounts(List<Delivered> deliveries) {
        return deliveries.stream().map(Delivered::account).toList();
    }
}
