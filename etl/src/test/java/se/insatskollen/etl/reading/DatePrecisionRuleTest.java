package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.insatskollen.warehouse.codes.DatePrecision;

class DatePrecisionRuleTest {
    @ParameterizedTest
    @CsvSource({
        "2008-11-25, DAY",
        "2006-08-01, MONTH",
        "2008-07-31, MONTH",
        "2017-03-01, SEASON",
        "2017-05-31, SEASON",
        "2017-12-01, SEASON",
        "2020-02-29, SEASON",
        "2014-01-01, YEAR",
        "2017-12-31, YEAR"
    })
    void the_edges_of_a_period_fit_its_precision(LocalDate day, DatePrecision precision) {
        assertThat(DatePrecisionRule.problem(day, precision)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2006-08-15, MONTH", "2017-04-01, SEASON", "2017-03-31, SEASON", "2014-07-01, YEAR"})
    void a_day_in_the_middle_does_not(LocalDate day, DatePrecision precision) {
        assertThat(DatePrecisionRule.problem(day, precision)).isPresent();
    }
}
