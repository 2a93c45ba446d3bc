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
    @CsvSource({
        "0, 0",
        "-0, 0",
        "007, 7",
        "18, 18",
        "-18, -18",
        "\u221218, -18",
        "\u201118, -18",
        "\u201318, -18",
        "1 000, 1000",
        "12\u00a0345\u202f678, 12345678",
        "\u22121\u2009000, -1000",
        "999 999 999, 999999999",
        "999999999, 999999999",
        "-999999999, -999999999"
    })
    void a_whole_number_has_up_to_nine_digits(String text, int number) throws UnreadableException {
        assertThat(read(ColumnType.INTEGER, text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--1",
                "+1",
                "1-",
                "(1)",
                "1,0",
                "1.0",
                "1.000",
                "1'000",
                "1 00",
                "1 0000",
                "1000 000",
                "0 100",
                "1 000,5",
                "1 000 ",
                "1 000 000 000",
                "1e3",
                "1000000000",
                "1 st",
                ".",
                "..",
                ARABIC_ONE
            })
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
                "12345678901234,5678 | 12345678901234.5678",
                "1 000,5 | 1000.5",
                "1\u00a0234\u202f567 | 1234567",
                "\u22121\u2009000,50 | -1000.50",
                "1.5 | 1.5",
                "1.50 | 1.50",
                "1.234 | 1234",
                "1.234,5678 | 1234.5678",
                "0.25 | 0.25"
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
                "1,5,5",
                "1 00,5",
                "0.125",
                "1234.567",
                "1.2345",
                "1,234.5",
                "1,5-",
                "(1,5)",
                "1:50",
                "1,5 ",
                ".",
                "..",
                "NaN",
                "1e5",
                "0,30000000000000004",
                "1," + ARABIC_ONE
            })
    void anything_else_is_no_number(String text) {
        assertThatThrownBy(() -> read(ColumnType.DECIMAL, text))
                .hasMessage("is no number with a decimal comma and at most four decimals");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234 | 1.234", "1,234.5678 | 1234.5678", "1,234 | 1234", "0.125 | 0.125", "1,5 | 1.5"})
    void where_a_point_begins_the_decimals_a_comma_groups(String text, BigDecimal number) throws UnreadableException {
        assertThat(ValueReader.read(
                        Column.column("value", ColumnType.DECIMAL, "A value."), text, AmountConvention.DECIMAL_POINT))
                .isEqualTo(number);
    }

    @Test
    void the_convention_of_the_source_decides_what_an_ambiguous_amount_is() throws UnreadableException {
        Column amount = Column.column("amount_ore", ColumnType.ORE, "Amount.");
        assertThat(ValueReader.read(amount, "1.234", AmountConvention.DECIMAL_COMMA))
                .isEqualTo(123400L);
        assertThat(ValueReader.read(amount, "1,234", AmountConvention.DECIMAL_POINT))
                .isEqualTo(123400L);
        assertThat(ValueReader.read(amount, "1.234")).isEqualTo(123400L);
        assertThatThrownBy(() -> ValueReader.read(amount, "1.234", AmountConvention.DECIMAL_POINT))
                .hasMessage("is finer than one öre, or too large");
    }

    @Test
    void a_number_of_a_source_with_decimal_points_is_told_so() {
        assertThatThrownBy(() -> ValueReader.read(
                        Column.column("value", ColumnType.DECIMAL, "A value."),
                        "1.234,5",
                        AmountConvention.DECIMAL_POINT))
                .hasMessage("is no number with a decimal point and at most four decimals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-08-29", "2020-02-29", "2000-02-29", "0000-01-01", "9999-12-31"})
    void a_day_is_written_as_the_iso_standard_does(String text) throws UnreadableException {
        assertThat(read(ColumnType.DATE, text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "20190829, 2019-08-29",
        "25 november 2008, 2008-11-25",
        "1 Maj 2010, 2010-05-01",
        "25\u00a0nov. 2008, 2008-11-25",
        "2019\u201108\u201129, 2019-08-29"
    })
    void a_day_may_be_written_without_hyphens_or_with_the_name_of_its_month(String text, LocalDate day)
            throws UnreadableException {
        assertThat(read(ColumnType.DATE, text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/02/2019", "2019/08/29", "29/8 2019", "8/29/2019"})
    void a_column_of_days_takes_no_slashes(String text) {
        assertThatThrownBy(() -> read(ColumnType.DATE, text))
                .hasMessage("is written with a slash, which may stand before a day or a month: write 2019-08-29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "190829",
                "2019-8-29",
                "19-08-29",
                "29.8.2019",
                "augusti 2019",
                "2019-08",
                "2019",
                "våren 2019",
                "25 november 2008 ",
                "25 november 08",
                "125 november 2008",
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
    @ValueSource(
            strings = {
                "2019-02-29",
                "1900-02-29",
                "2019-04-31",
                "2019-13-01",
                "2019-00-10",
                "2019-01-00",
                "20190229",
                "31 februari 2019"
            })
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
