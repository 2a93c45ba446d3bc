package se.insatskollen.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.CountUnit;
import se.insatskollen.warehouse.codes.DatePrecision;

class SwedishFormatTest {
    @Test
    void thousands_are_parted_by_a_no_break_space() {
        assertThat(SwedishFormat.number(1234567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(SwedishFormat.number(999)).isEqualTo("999");
        assertThat(SwedishFormat.number(0)).isEqualTo("0");
    }

    @Test
    void a_negative_number_has_a_real_minus() {
        assertThat(SwedishFormat.number(-4500)).isEqualTo("\u22124\u00a0500");
        assertThat(SwedishFormat.kronor(-350_000_000L)).isEqualTo("\u22123,5 miljoner kronor");
    }

    @Test
    void decimals_follow_a_comma() {
        assertThat(SwedishFormat.decimals(new BigDecimal("7.2000"), 1)).isEqualTo("7,2");
        assertThat(SwedishFormat.decimals(new BigDecimal("3"), 1)).isEqualTo("3,0");
        assertThat(SwedishFormat.number(new BigDecimal("2.5000"))).isEqualTo("2,5");
        assertThat(SwedishFormat.number(new BigDecimal("300.0000"))).isEqualTo("300");
    }

    @Test
    void whole_tenths_of_a_million_are_written_in_millions() {
        assertThat(SwedishFormat.kronor(830_000_000L)).isEqualTo("8,3 miljoner kronor");
        assertThat(SwedishFormat.kronor(4_000_000_000L)).isEqualTo("40 miljoner kronor");
        assertThat(SwedishFormat.kronor(100_000_000L)).isEqualTo("1 miljon kronor");
    }

    @Test
    void other_amounts_are_written_out() {
        assertThat(SwedishFormat.kronor(195_000_000L)).isEqualTo("1\u00a0950\u00a0000 kronor");
        assertThat(SwedishFormat.kronor(87_500_000L)).isEqualTo("875\u00a0000 kronor");
        assertThat(SwedishFormat.kronor(100L)).isEqualTo("1 krona");
    }

    @Test
    void a_column_of_kronor_is_rounded_to_whole_kronor() {
        assertThat(SwedishFormat.wholeKronor(553_250L)).isEqualTo("5\u00a0533");
        assertThat(SwedishFormat.wholeKronor(553_249L)).isEqualTo("5\u00a0532");
    }

    @Test
    void a_date_is_as_exact_as_its_source() {
        LocalDate date = LocalDate.of(2017, 3, 1);
        assertThat(SwedishDates.date(date, DatePrecision.DAY)).isEqualTo("1 mars 2017");
        assertThat(SwedishDates.date(date, DatePrecision.MONTH)).isEqualTo("mars 2017");
        assertThat(SwedishDates.date(date, DatePrecision.SEASON)).isEqualTo("våren 2017");
        assertThat(SwedishDates.date(date, DatePrecision.YEAR)).isEqualTo("2017");
    }

    @Test
    void a_period_says_no_more_than_its_ends() {
        assertThat(period("2014-01-01", "2017-12-31", DatePrecision.YEAR)).isEqualTo("2014–2017");
        assertThat(period("2018-01-01", "2018-12-31", DatePrecision.YEAR)).isEqualTo("2018");
        assertThat(period("2006-08-01", "2008-07-31", DatePrecision.MONTH)).isEqualTo("augusti 2006 – juli 2008");
        assertThat(period("2017-08-01", "2017-12-31", DatePrecision.DAY)).isEqualTo("1 augusti – 31 december 2017");
        assertThat(period("2012-09-01", "2012-12-31", DatePrecision.MONTH)).isEqualTo("september – december 2012");
        assertThat(period("2016-08-01", null, DatePrecision.MONTH)).isEqualTo("från augusti 2016");
        assertThat(period(null, null, DatePrecision.DAY)).isEqualTo("framgår inte");
    }

    @Test
    void one_of_something_is_said_in_the_singular() {
        assertThat(Units.counted(1, CountUnit.FAMILY)).isEqualTo("1 familj");
        assertThat(Units.counted(18, CountUnit.FAMILY)).isEqualTo("18 familjer");
        assertThat(Units.counted(1, CountUnit.YOUTH)).isEqualTo("1 ungdom");
    }

    @Test
    void a_list_ends_with_och() {
        assertThat(SwedishList.and(List.of("a"))).isEqualTo("a");
        assertThat(SwedishList.and(List.of("a", "b", "c"))).isEqualTo("a, b och c");
    }

    @Test
    void the_swedish_letters_come_last_in_the_alphabet() {
        assertThat(List.of("Östermalm", "Älvsjö", "Åkersberga", "Vantör").stream()
                        .sorted(SwedishList.alphabet())
                        .toList())
                .containsExactly("Vantör", "Åkersberga", "Älvsjö", "Östermalm");
    }

    @Test
    void an_address_has_only_plain_letters() {
        assertThat(Slug.of("aviserat fortsatt")).isEqualTo("aviserat-fortsatt");
        assertThat(Slug.of("Förstudie åäö (1)")).isEqualTo("forstudie-aao-1");
    }

    private static String period(String from, String to, DatePrecision precision) {
        return new Period(
                        Optional.ofNullable(from).map(LocalDate::parse),
                        Optional.of(precision),
                        Optional.ofNullable(to).map(LocalDate::parse),
                        Optional.of(precision))
                .text();
    }

    @Test
    void a_heading_rounds_to_a_tenth_of_a_million_and_less_than_a_million_to_kronor() {
        assertThat(SwedishFormat.roundedKronor(1_571_234_567)).isEqualTo("15,7 miljoner kronor");
        assertThat(SwedishFormat.roundedKronor(100_000_000)).isEqualTo("1 miljon kronor");
        assertThat(SwedishFormat.roundedKronor(41_234_567)).isEqualTo("412\u00a0346 kronor");
        assertThat(SwedishFormat.roundedKronor(0)).isEqualTo("0 kronor");
    }
}
