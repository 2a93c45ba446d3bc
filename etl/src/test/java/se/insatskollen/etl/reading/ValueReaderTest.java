package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;

class ValueReaderTest {
    // The digit one of the Arabic script: Unicode calls it a digit, we do not.
    private static final String ARABIC_ONE = "\u0661";

    @ParameterizedTest
    @CsvSource({"0, 0", "-0, 0", "007, 7", "18, 18", "-18, -18", "999999999, 999999999", "-999999999, -999999999"})
    void a_whole_number_has_up_to_nine_digits(String text, int number) throws UnreadableException {
        assertThat(read(ColumnType.INTEGER, text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--1", "+1", "1-", "1 000", "1,0", "1.0", "1e3", "1000000000", ARABIC_ONE})
    void anything_else_is_no_whole_number(String text) {
        assertThatThrownBy(() -> read(ColumnType.INTEGER, text)).hasMessage("is no whole number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "12 | 12",
                "12,5 | 12.5",
                "12,50 | 12.50",
                "-0,0001 | -0.0001",
                "00,1 | 0.1",
                "12345678901234,5678 | 12345678901234.5678"
            })
    void a_number_has_a_decimal_comma_and_keeps_its_decimals(String text, BigDecimal number)
            throws UnreadableException {
        assertThat(read(ColumnType.DECIMAL, text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ",5",
                "-,5",
                "5,",
                "1,23456",
                "123456789012345",
                "1.5",
                "1,5,5",
                "1 000,5",
                "1,5-",
                "1e5",
                "0,30000000000000004",
                "1," + ARABIC_ONE
            })
    void anything_else_is_no_number(String text) {
        assertThatThrownBy(() -> read(ColumnType.DECIMAL, text))
                .hasMessage("is no number with a decimal comma and at most four decimals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-08-29", "2020-02-29", "2000-02-29", "0000-01-01", "9999-12-31"})
    void a_day_is_written_as_the_iso_standard_does(String text) throws UnreadableException {
        assertThat(read(ColumnType.DATE, text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20190829",
                "2019-8-29",
                "19-08-29",
                "2019/08/29",
                "2019-08-29 ",
                "2019-08-29T00:00",
                "29-08-2019",
                "-019-08-29",
                "2019-08-2" + ARABIC_ONE
            })
    void anything_else_is_no_day(String text) {
        assertThatThrownBy(() -> read(ColumnType.DATE, text)).hasMessage("is no day such as 2019-08-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-29", "1900-02-29", "2019-04-31", "2019-13-01", "2019-00-10", "2019-01-00"})
    void a_day_must_be_in_the_calendar(String text) {
        assertThatThrownBy(() -> read(ColumnType.DATE, text)).hasMessage("is no day of the calendar");
    }

    @Test
    void a_code_is_read_by_its_label_and_by_no_other_word() throws UnreadableException {
        Column precision = Column.code("start_precision", DatePrecision.class, "How exact the date is.");
        assertThat(ValueReader.read(precision, "dag")).isEqualTo("DAY");
        assertThat(ValueReader.read(precision, "månad")).isEqualTo("MONTH");
        for (String other : new String[] {"", "DAY", "Dag", "dag "}) {
            assertThatThrownBy(() -> ValueReader.read(precision, other))
                    .hasMessage("is none of " + String.join(", ", "dag", "månad", "årstid", "år"));
        }
    }

    @Test
    void yes_and_no_are_ja_and_nej() throws UnreadableException {
        assertThat(read(ColumnType.BOOLEAN, "ja")).isEqualTo(true);
        assertThat(read(ColumnType.BOOLEAN, "nej")).isEqualTo(false);
        assertThatThrownBy(() -> read(ColumnType.BOOLEAN, "Ja")).hasMessage("is neither ja nor nej");
    }

    private static Object read(ColumnType type, String text) throws UnreadableException {
        return ValueReader.read(Column.column("value", type, "A value."), text);
    }
}
