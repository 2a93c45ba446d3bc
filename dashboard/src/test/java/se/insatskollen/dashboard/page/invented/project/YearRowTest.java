package se.insatskollen.dashboard.page.invented.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.warehouse.codes.DatePrecision;

class YearRowTest {
    private static final List<YearRow> YEARS = List.of(row(2019, 5), row(2020, 0), row(2021, 0), row(2022, 0));

    @Test
    void years_after_the_end_without_cases_are_left_out_and_a_year_of_the_project_is_not() {
        assertThat(YearRow.withCases(YEARS, until(Optional.of(LocalDate.of(2020, 12, 1)))))
                .extracting(YearRow::yearNumber)
                .containsExactly(2019, 2020);
    }

    @Test
    void a_project_that_goes_on_keeps_its_years() {
        assertThat(YearRow.withCases(YEARS, until(Optional.empty()))).isEqualTo(YEARS);
    }

    private static Period until(Optional<LocalDate> end) {
        return new Period(Optional.empty(), Optional.empty(), end, Optional.of(DatePrecision.MONTH));
    }

    private static YearRow row(int year, long cases) {
        return new YearRow(year, Optional.of(cases), Optional.of(cases), Optional.empty(), Optional.empty());
    }
}
