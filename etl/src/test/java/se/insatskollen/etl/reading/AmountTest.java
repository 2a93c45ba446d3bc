package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 950 000 kr      | 195000000 | 3",
                "1.950.000 kronor  | 195000000 | 3",
                "1950000           | 195000000 | 3",
                "875 000 kr        | 87500000  | 3",
                "500 tkr           | 50000000  | 1",
                "33 531 tkr        | 3353100000| 5",
                "8,3 mnkr          | 830000000 | 2",
                "-3,5 mnkr         | -350000000| 2",
                "\u22123,5 mnkr    | -350000000| 2",
                "7 168 325 kr      | 716832500 | 7",
                "1 234,50          | 123450    | 6",
                "0 kr              | 0         | 1",
                "1\u00a0950\u00a0000\u00a0kr | 195000000 | 3",
                "1\u202f950\u202f000kr | 195000000 | 3",
                "\u2011500 tkr    | -50000000 | 1",
                "0,05              | 5         | 1",
                "0,50              | 50        | 2",
                "007               | 700       | 1",
                "4 414,00          | 441400    | 6",
                "1,50000000 mnkr   | 150000000 | 9",
                "0,000000000000000000000000 | 0 | 1",
                "92 233 720 368 547 758,07 kr | 9223372036854775807 | 19",
                "92 233 720 368,54775807 mnkr | 9223372036854775807 | 19",
                "1 234,50 kr       | 123450    | 6",
                "1.234,50          | 123450    | 6",
                "1234.50           | 123450    | 6",
                "1.5               | 150       | 2",
                "1.234             | 123400    | 4",
                "12.345.678        | 1234567800| 8",
                "1 234.5 tkr       | 123450000 | 5",
                "1'950'000         | 195000000 | 3",
                "1\u2019950\u2019000 | 195000000 | 3",
                "1\u2009950\u2009000\u2009kr | 195000000 | 3",
                "1\u00a0950 000\u202fkr | 195000000 | 3",
                "-5                | -500      | 1",
                "5-                | -500      | 1",
                "(5)               | -500      | 1",
                "1 234,50-         | -123450   | 6",
                "(1 234,50 kr)     | -123450   | 6",
                "(3,5 mnkr)        | -350000000| 2",
                "\u22125           | -500      | 1",
                "\u20115           | -500      | 1",
                "\u20105           | -500      | 1",
                "\u20135           | -500      | 1",
                "5\u2212           | -500      | 1",
                "-0                | 0         | 1",
                "1 000 KR          | 100000    | 1",
                "1 krona           | 100       | 1",
                "1000SEK           | 100000    | 1",
                "50 öre            | 50        | 1",
                "50 ÖRE            | 50        | 1",
                "500tkr            | 50000000  | 1",
                "500 TSEK          | 50000000  | 1",
                "500 tusen kr      | 50000000  | 1",
                "500 tusen kronor  | 50000000  | 1",
                "8,3 Mkr           | 830000000 | 2",
                "8,3 MSEK          | 830000000 | 2",
                "8,3 miljoner kr   | 830000000 | 2",
                "8,3\u00a0miljoner\u00a0kronor | 830000000 | 2",
                "1 miljon kronor   | 100000000 | 1",
                "8.3 mnkr          | 830000000 | 2",
                "8.345 mnkr        | 834500000000 | 4",
                "0,00001 mnkr      | 1000      | 1",
                "0,00000001 mnkr   | 1         | 1",
                "100:-             | 10000     | 1",
                "100:\u2013        | 10000     | 1",
                "100 :-            | 10000     | 1",
                "-100:-            | -10000    | 1",
                "100:50            | 10050     | 5",
                "100:05            | 10005     | 5",
                "1 100:50 kr       | 110050    | 6",
                "(100:50)          | -10050    | 5",
            })
    void an_amount_is_read_to_the_ore_with_its_digits(String text, long ore, int digits) throws UnreadableException {
        assertThat(Amount.parse(text)).isEqualTo(new Amount(ore, digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12,345,67",
                "1e5",
                "NaN",
                "Infinity",
                "\u221e",
                "0x10",
                "12 34 kr",
                "1,2345 kr",
                "8,3 mdkr",
                "kr",
                "",
                "1 000 000 000 000 000 mnkr",
                "92 233 720 368 547 758,08 kr",
                "0,30000000000000004",
                "0,001",
                "-",
                "- 5",
                "--5",
                "+5",
                "5 -",
                "-5-",
                "(-5)",
                "(5-)",
                "-(5)",
                "((5))",
                "(5",
                "5)",
                "()",
                "(",
                "(5) kr",
                "5- kr",
                "5 kr-",
                "\u2212\u22125",
                ",5",
                "5,",
                ".500",
                "1.",
                "1234 567",
                "1 23",
                "1 2345",
                "1  000",
                "1 000  kr",
                "1 950.000",
                "1.950 000",
                "1'950 000",
                "1 23,5",
                "12.34.567",
                "1.234.56",
                "1.234.5678",
                "1..234",
                "1. 234",
                "1,2,3",
                "1,5.5",
                "1.5,5",
                "1,234.50",
                "1234.567",
                "1.2345",
                "0.123",
                "0.500 tkr",
                "1234.567 tkr",
                "0 500",
                "1,234",
                "0,001 kr",
                "1,5 öre",
                "0,000000001 mnkr",
                "9,000000000000000000009 mnkr",
                "100:5",
                "100:505",
                "100:",
                ":-",
                "100:--",
                "100:- kr",
                "100:50 tkr",
                "100,5:50",
                "10:50:50",
                "1 000 kr kr",
                "5 ",
                " 5",
                "kr 5",
                "SEK 5",
                "miljoner kronor",
                "8,3 mn kr",
                "5 kr.",
                ".",
                "..",
                "-",
                "\u2013",
                "1 000.kr",
                "1 000 kr ",
                "\u0661 kr",
                "1\u0661",
                "\uff15",
                "1\u3000000"
            })
    void what_is_no_amount_is_refused_and_never_guessed(String text) {
        assertThatThrownBy(() -> Amount.parse(text)).isInstanceOf(UnreadableException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.50     | 123450     | 6",
                "1,234.50    | 123450     | 6",
                "1,234       | 123400     | 4",
                "1,234,567   | 123456700  | 7",
                "1.5 tkr     | 150000     | 2",
                "1.234 tkr   | 123400     | 4",
                "0.500 tkr   | 50000      | 3",
                "1234.567 tkr| 123456700  | 7",
                "8.345 mnkr  | 834500000  | 4",
                "1 234.50    | 123450     | 6",
                "1'234.50    | 123450     | 6",
                "1234,50     | 123450     | 6",
                "1,5         | 150        | 2",
                "100:50      | 10050      | 5",
                "(1,234.50)  | -123450    | 6",
            })
    void where_a_point_begins_the_decimals_a_comma_groups(String text, long ore, int digits)
            throws UnreadableException {
        assertThat(Amount.parse(text, AmountConvention.DECIMAL_POINT)).isEqualTo(new Amount(ore, digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234",
                "1.234,50",
                "1.234.567",
                "1234,567",
                "0,123",
                "12,34,567",
                "1,234,56",
                "1,2345",
                "1 234,567",
                "1 234,567.50",
                "1.",
                ".5",
                ",5"
            })
    void where_a_point_begins_the_decimals_it_is_no_group(String text) {
        assertThatThrownBy(() -> Amount.parse(text, AmountConvention.DECIMAL_POINT))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void the_message_tells_what_is_too_fine_from_what_is_no_amount() {
        assertThatThrownBy(() -> Amount.parse("0,001")).hasMessage("is finer than one öre, or too large");
        assertThatThrownBy(() -> Amount.parse("1e5")).hasMessage("is no amount in kr, tkr or mnkr");
    }
}
