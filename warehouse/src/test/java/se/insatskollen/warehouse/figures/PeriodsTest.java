package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeriodsTest {
    private static Periods periods(int firstYear, String dataDate) {
        return new Periods(firstYear, LocalDate.parse(dataDate));
    }

    private static List<String> names(Periods periods) {
        return IntStream.range(0, periods.times()).mapToObj(periods::timeName).toList();
    }

    @Test
    void after_the_years_come_whole_windows_of_three_and_last_all_years() {
        assertThat(names(periods(2012, "2019-12-31")))
                .containsExactly(
                        "2012",
                        "2013",
                        "2014",
                        "2015",
                        "2016",
                        "2017",
                        "2018",
                        "2019",
                        "2013-2015",
                        "2016-2018",
                        "2012-2019");
    }

    @Test
    void a_window_whose_last_year_has_not_ended_is_none() {
        assertThat(names(periods(2016, "2018-12-30"))).containsExactly("2016", "2017", "2016-2017");
    }

    @Test
    void a_year_lies_in_its_window_and_in_all_years() {
        Periods periods = periods(2012, "2019-12-31");
        assertThat(periods.windowOf(0)).as("2012").isEmpty();
        assertThat(periods.windowOf(1)).as("2013").isEqualTo(OptionalInt.of(8));
        assertThat(periods.windowOf(3)).as("2015").isEqualTo(OptionalInt.of(8));
        assertThat(periods.windowOf(4)).as("2016").isEqualTo(OptionalInt.of(9));
        assertThat(periods.windowOf(7)).as("2019").isEmpty();
        assertThat(periods.timesOf(4)).containsExactly(4, 9, 10);
        assertThat(periods.timesOf(7)).containsExactly(7, 10);
        assertThat(periods.allYears()).isEqualTo(10);
        assertThat(periods.yearsOf(9)).containsExactly(4, 5, 6);
        assertThat(periods.isYear(7)).isTrue();
        assertThat(periods.isYear(8)).isFalse();
    }

    @Test
    void all_years_are_never_told_beside_the_only_year_or_window() {
        Periods year = periods(2017, "2018-06-30");
        assertThat(names(year)).containsExactly("2017");
        assertThat(year.allYears()).isZero();
        Periods window = periods(2016, "2018-12-31");
        assertThat(names(window)).containsExactly("2016", "2017", "2018", "2016-2018");
        assertThat(window.allYears()).isEqualTo(3);
        assertThat(window.windowOf(0)).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void three_years_that_are_no_window_are_all_years() {
        assertThat(names(periods(2017, "2019-12-31"))).containsExactly("2017", "2018", "2019", "2017-2019");
    }

    @Test
    void before_a_year_has_ended_there_is_no_time() {
        Periods periods = periods(2019, "2019-08-31");
        assertThat(periods.times()).isZero();
        assertThatThrownBy(periods::allYears)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No year has ended; there is no time of all years");
    }
}
