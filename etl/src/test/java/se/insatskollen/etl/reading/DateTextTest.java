package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.insatskollen.warehouse.codes.DatePrecision;

class DateTextTest {
    @ParameterizedTest
    @CsvSource({
        "2019-08-29,        2019-08-29, DAY,    2019-08-29",
        "2019\u201108\u201129, 2019-08-29, DAY, 2019-08-29",
        "20190829,          2019-08-29, DAY,    2019-08-29",
        "2019/08/29,        2019-08-29, DAY,    2019-08-29",
        "29/8 2019,         2019-08-29, DAY,    2019-08-29",
        "01/02 2019,        2019-02-01, DAY,    2019-02-01",
        "25 november 2008,  2008-11-25, DAY,    2008-11-25",
        "25\u00a0november\u202f2008, 2008-11-25, DAY, 2008-11-25",
        "25 NOV 2008,       2008-11-25, DAY,    2008-11-25",
        "1 maj 2010,        2010-05-01, DAY,    2010-05-01",
        "01 sept. 2010,     2010-09-01, DAY,    2010-09-01",
        "29 februari 2020,  2020-02-29, DAY,    2020-02-29",
        "augusti 2006,      2006-08-01, MONTH,  2006-08-31",
        "Augusti 2006,      2006-08-01, MONTH,  2006-08-31",
        "aug 2006,          2006-08-01, MONTH,  2006-08-31",
        "aug. 2006,         2006-08-01, MONTH,  2006-08-31",
        "2006-08,           2006-08-01, MONTH,  2006-08-31",
        "februari 2020,     2020-02-01, MONTH,  2020-02-29",
        "våren 2017,        2017-03-01, SEASON, 2017-05-31",
        "Våren\u00a02017,   2017-03-01, SEASON, 2017-05-31",
        "sommaren 2017,     2017-06-01, SEASON, 2017-08-31",
        "hösten 2017,       2017-09-01, SEASON, 2017-11-30",
        "HÖSTEN 2017,       2017-09-01, SEASON, 2017-11-30",
        "vintern 2016/2017, 2016-12-01, SEASON, 2017-02-28",
        "vintern 2019/20,   2019-12-01, SEASON, 2020-02-29",
        "vintern 1999/00,   1999-12-01, SEASON, 2000-02-29",
        "vintern 2016-2017, 2016-12-01, SEASON, 2017-02-28",
        "vintern 2016\u20132017, 2016-12-01, SEASON, 2017-02-28",
        "2017,              2017-01-01, YEAR,   2017-12-31"
    })
    void a_date_is_as_exact_as_it_is_written(String text, LocalDate first, DatePrecision precision, LocalDate last)
            throws UnreadableException {
        WrittenDate date = DateText.parse(text);
        assertThat(date).isEqualTo(new WrittenDate(first, precision));
        assertThat(date.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "januari, jan, 1",
        "februari, feb, 2",
        "mars, mar, 3",
        "april, apr, 4",
        "maj, maj, 5",
        "juni, jun, 6",
        "juli, jul, 7",
        "augusti, aug, 8",
        "september, sep, 9",
        "september, sept, 9",
        "oktober, okt, 10",
        "november, nov, 11",
        "december, dec, 12"
    })
    void months_are_written_out_or_shortened(String name, String shortened, int month) throws UnreadableException {
        LocalDate first = LocalDate.of(2006, month, 1);
        for (String written : new String[] {name, shortened, shortened + "."}) {
            assertThat(DateText.parse(written + " 2006")).isEqualTo(new WrittenDate(first, DatePrecision.MONTH));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31 februari 2019", "2019-02-29", "20190431", "2019/13/01", "31/4 2019", "0 maj 2019", "1/0 2019"
            })
    void a_day_must_be_in_the_calendar(String text) {
        assertThatThrownBy(() -> DateText.parse(text)).hasMessage("is no day of the calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-13", "2006-00", "2014-17"})
    void a_month_must_be_in_the_calendar(String text) {
        assertThatThrownBy(() -> DateText.parse(text)).hasMessage("is no month of the calendar");
    }

    @Test
    void a_winter_of_one_year_may_be_either_of_two() {
        assertThatThrownBy(() -> DateText.parse("vintern 2017"))
                .hasMessage("is a winter of one year: write vintern 2016/2017");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "01/02/2019",
                "29.8.2019",
                "29/8",
                "29/8 19",
                "29/8/2019",
                "2019-8-29",
                "2019-08-29 ",
                " 2019-08-29",
                "2019-08-29T00:00",
                "190829",
                "200608",
                "2006/08",
                "2006\u201308",
                "17",
                "1234",
                "1799",
                "2200",
                "20177",
                "augusti",
                "augusti 06",
                "augusti  2006",
                "2006 augusti",
                "augusti, 2006",
                "augusti. 2006",
                "august 2006",
                "maj 1234",
                "25 2006",
                "25 nov. 08",
                "125 november 2008",
                "den 25 november 2008",
                "25:e november 2008",
                "vår 2017",
                "vårterminen 2017",
                "vintern",
                "vintern 2016/2018",
                "vintern 2016/2016",
                "vintern 2016/7",
                "vintern 2016 2017",
                "omkring 2017",
                "2014-2017",
                "\u0662\u0660\u0661\u0667"
            })
    void anything_else_is_no_date(String text) {
        assertThatThrownBy(() -> DateText.parse(text))
                .hasMessage("is no date such as 2019-08-29, 25 november 2008, augusti 2006, våren 2017 or 2017");
    }

    @Test
    void a_day_in_the_middle_of_a_month_is_never_a_month() {
        assertThatThrownBy(() -> new WrittenDate(LocalDate.of(2006, 8, 15), DatePrecision.MONTH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
