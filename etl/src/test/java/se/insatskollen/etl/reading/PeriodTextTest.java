package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.insatskollen.warehouse.codes.DatePrecision;

class PeriodTextTest {
    @ParameterizedTest
    @CsvSource({
        "augusti 2006 \u2013 juli 2008,       2006-08-01, MONTH,  2008-07-31, MONTH",
        "augusti 2006 - juli 2008,            2006-08-01, MONTH,  2008-07-31, MONTH",
        "augusti 2006\u2013juli 2008,         2006-08-01, MONTH,  2008-07-31, MONTH",
        "augusti 2006-juli 2008,              2006-08-01, MONTH,  2008-07-31, MONTH",
        "Aug.\u00a02006\u00a0\u2013 jul. 2008, 2006-08-01, MONTH, 2008-07-31, MONTH",
        "augusti 2006 till juli 2008,         2006-08-01, MONTH,  2008-07-31, MONTH",
        "augusti 2006 t.o.m. juli 2008,       2006-08-01, MONTH,  2008-07-31, MONTH",
        "augusti 2006 till och med juli 2008, 2006-08-01, MONTH,  2008-07-31, MONTH",
        "från augusti 2006 till juli 2008,    2006-08-01, MONTH,  2008-07-31, MONTH",
        "fr.o.m. 2014 t.o.m. 2017,            2014-01-01, YEAR,   2017-12-31, YEAR",
        "från och med 2014 till och med 2017, 2014-01-01, YEAR,   2017-12-31, YEAR",
        "2014 till 2017,                      2014-01-01, YEAR,   2017-12-31, YEAR",
        "2015\u20132017,                      2015-01-01, YEAR,   2017-12-31, YEAR",
        "2014-2017,                           2014-01-01, YEAR,   2017-12-31, YEAR",
        "2014\u20112017,                      2014-01-01, YEAR,   2017-12-31, YEAR",
        "2014- 2017,                          2014-01-01, YEAR,   2017-12-31, YEAR",
        "2017-2017,                           2017-01-01, YEAR,   2017-12-31, YEAR",
        "2006-08 \u2013 2008-07,              2006-08-01, MONTH,  2008-07-31, MONTH",
        "2006-08\u20132008-07,                2006-08-01, MONTH,  2008-07-31, MONTH",
        "2019-08-29 - 2019-09-30,             2019-08-29, DAY,    2019-09-30, DAY",
        "20190829-20190930,                   2019-08-29, DAY,    2019-09-30, DAY",
        "25 november 2008 \u2013 juli 2010,   2008-11-25, DAY,    2010-07-31, MONTH",
        "våren 2017 \u2013 hösten 2018,       2017-03-01, SEASON, 2018-11-30, SEASON",
        "vintern 2016/2017 till 2018,         2016-12-01, SEASON, 2018-12-31, YEAR",
        // The end of a year is not before a day in it.
        "augusti 2006 \u2013 2006,            2006-08-01, MONTH,  2006-12-31, YEAR"
    })
    void a_period_starts_on_its_first_day_and_ends_on_its_last(
            String text, LocalDate from, DatePrecision fromPrecision, LocalDate to, DatePrecision toPrecision)
            throws UnreadableException {
        WrittenPeriod period = PeriodText.parse(text);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.fromPrecision()).isEqualTo(fromPrecision);
        assertThat(period.to()).contains(to);
        assertThat(period.toPrecision()).contains(toPrecision);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-29,        2019-08-29, 2019-08-29, DAY",
        "25 november 2008,  2008-11-25, 2008-11-25, DAY",
        "augusti 2006,      2006-08-01, 2006-08-31, MONTH",
        "2006-08,           2006-08-01, 2006-08-31, MONTH",
        "våren 2017,        2017-03-01, 2017-05-31, SEASON",
        "vintern 2016-2017, 2016-12-01, 2017-02-28, SEASON",
        "2017,              2017-01-01, 2017-12-31, YEAR"
    })
    void a_single_date_is_its_own_period(String text, LocalDate from, LocalDate to, DatePrecision precision)
            throws UnreadableException {
        WrittenPeriod period = PeriodText.parse(text);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.fromPrecision()).isEqualTo(precision);
        assertThat(period.to()).contains(to);
        assertThat(period.toPrecision()).contains(precision);
    }

    @ParameterizedTest
    @CsvSource({
        "sedan 2014,            2014-01-01, YEAR",
        "från 2014,             2014-01-01, YEAR",
        "Från och med 2014,     2014-01-01, YEAR",
        "fr.o.m. augusti 2014,  2014-08-01, MONTH",
        "sedan hösten 2014,     2014-09-01, SEASON",
        "sedan 2014-08-29,      2014-08-29, DAY",
        "2014\u2013,            2014-01-01, YEAR",
        "2014 \u2013,           2014-01-01, YEAR",
        "2014-,                 2014-01-01, YEAR",
        "augusti 2014 -,        2014-08-01, MONTH",
        "2014-08-29\u2013,      2014-08-29, DAY"
    })
    void a_period_may_have_no_end(String text, LocalDate from, DatePrecision precision) throws UnreadableException {
        assertThat(PeriodText.parse(text))
                .isEqualTo(new WrittenPeriod(new WrittenDate(from, precision), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2017-2014", "juli 2008 \u2013 augusti 2006", "2019-08-29 till 2019-08-28", "2017 till 2016"})
    void a_period_does_not_end_before_it_starts(String text) {
        assertThatThrownBy(() -> PeriodText.parse(text)).hasMessage("is a period that ends before it starts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 februari 2019", "1 februari 2019 \u2013 31 februari 2019", "20190229-20190301"})
    void every_day_of_it_must_be_in_the_calendar(String text) {
        assertThatThrownBy(() -> PeriodText.parse(text)).hasMessage("is no day of the calendar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "\u2013",
                " \u2013 ",
                "till",
                " till ",
                "till 2017",
                "\u20132017",
                "-2017",
                "2014 till",
                "2014 till ",
                "sedan",
                "sedan ",
                "från",
                "sedan länge",
                "sedan 2014-",
                "2014--2017",
                "2014-2015-2016",
                "2014\u20132015\u20132016",
                "2014 - 2015 - 2016",
                "2014 till 2015 till 2016",
                "2019-08-29-2019-09-30",
                "2015\u201317",
                "2015/2016",
                "januari\u2013april 2019",
                "25\u201327 november 2008",
                "2014 och 2017",
                "2014, 2017",
                "2014 till och 2017",
                "2014till2017",
                "1234-5678",
                "20190829-1234",
                "pågår"
            })
    void anything_else_is_no_period(String text) {
        assertThatThrownBy(() -> PeriodText.parse(text))
                .hasMessage("is no period such as augusti 2006 \u2013 juli 2008, 2014 till 2017, sedan 2014 or 2017");
    }

    @Test
    void no_period_can_be_made_that_ends_before_it_starts() {
        WrittenDate start = new WrittenDate(LocalDate.of(2017, 1, 1), DatePrecision.YEAR);
        WrittenDate end = new WrittenDate(LocalDate.of(2016, 1, 1), DatePrecision.YEAR);
        assertThatThrownBy(() -> new WrittenPeriod(start, Optional.of(end)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
