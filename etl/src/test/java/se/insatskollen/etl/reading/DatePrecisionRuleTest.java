package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.insatskollen.etl.reading.DatePrecisionRule.Edge;
import se.insatskollen.warehouse.codes.DatePrecision;

class DatePrecisionRuleTest {
    @ParameterizedTest
    @CsvSource({
        "2008-11-25, DAY, FIRST",
        "2006-08-01, MONTH, FIRST",
        "2008-07-31, MONTH, LAST",
        "2017-03-01, SEASON, FIRST",
        "2017-05-31, SEASON, LAST",
        "2017-12-01, SEASON, FIRST",
        "2020-02-29, SEASON, LAST",
        "2014-01-01, YEAR, FIRST",
        "2017-12-31, YEAR, LAST"
    })
    void the_edge_of_a_period_stands_for_it(LocalDate day, DatePrecision precision, Edge edge) {
        assertThat(DatePrecisionRule.problem(day, precision, edge)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2006-08-15, MONTH, FIRST",
        "2006-08-01, MONTH, LAST",
        "2017-04-01, SEASON, FIRST",
        "2017-03-31, SEASON, LAST",
        "2014-07-01, YEAR, FIRST",
        "2017-01-01, YEAR, LAST"
    })
    void a_day_in_the_middle_or_at_the_other_edge_does_not(LocalDate day, DatePrecision precision, Edge edge) {
        assertThat(DatePrecisionRule.problem(day, precision, edge)).isPresent();
    }
}
