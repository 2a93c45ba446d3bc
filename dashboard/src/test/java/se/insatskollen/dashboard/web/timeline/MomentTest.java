package se.insatskollen.dashboard.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.warehouse.codes.DatePrecision;

class MomentTest {
    @Test
    void a_year_reaches_from_its_first_day_to_its_last() {
        assertThat(reach("2016-01-01", DatePrecision.YEAR)).isEqualTo("2016-01-01 to 2016-12-31");
    }

    @Test
    void a_month_reaches_to_its_last_day_in_leap_years_too() {
        assertThat(reach("2016-02-01", DatePrecision.MONTH)).isEqualTo("2016-02-01 to 2016-02-29");
    }

    @Test
    void a_season_has_three_months_and_winter_begins_the_year_before() {
        assertThat(reach("2017-03-01", DatePrecision.SEASON)).isEqualTo("2017-03-01 to 2017-05-31");
        assertThat(reach("2017-10-01", DatePrecision.SEASON)).isEqualTo("2017-09-01 to 2017-11-30");
        assertThat(reach("2017-01-01", DatePrecision.SEASON)).isEqualTo("2016-12-01 to 2017-02-28");
    }

    @Test
    void a_day_is_no_span() {
        assertThat(moment("2017-05-09", DatePrecision.DAY).isSpan()).isFalse();
        assertThat(moment("2017-05-01", DatePrecision.MONTH).isSpan()).isTrue();
    }

    @Test
    void what_has_one_end_only_begins_there() {
        Period until = new Period(
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2017, 7, 31)),
                Optional.of(DatePrecision.DAY));
        Moment moment = new Moment(until, Footing.HAPPENED, "Slut", "", "", "");
        assertThat(moment.year()).isEqualTo(2017);
        assertThat(moment.date()).isEqualTo("till 31 juli 2017");
    }

    private static String reach(String date, DatePrecision precision) {
        Moment moment = moment(date, precision);
        return "%s to %s"
                .formatted(moment.firstDay().orElseThrow(), moment.lastDay().orElseThrow());
    }

    private static Moment moment(String date, DatePrecision precision) {
        Period when = Moment.on(Optional.of(LocalDate.parse(date)), Optional.of(precision));
        return new Moment(when, Footing.HAPPENED, "Något", "", "", "");
    }
}
