package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                "1 950.000         | 195000000 | 3",
                "\u2011500 tkr    | -50000000 | 1",
                "0,05              | 5         | 1",
                "0,50              | 50        | 2",
                "007               | 700       | 1",
                "4 414,00          | 441400    | 6",
                "1,50000000 mnkr   | 150000000 | 9",
                "0,000000000000000000000000 | 0 | 1",
                "92 233 720 368 547 758,07 kr | 9223372036854775807 | 19",
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
                "1.5",
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
                "5-",
                ",5",
                "5,",
                ".500",
                "1.",
                "1234 567",
                "1 23",
                "1 2345",
                "1  000",
                "1 000  kr",
                "1 000 KR",
                "1 000.kr",
                "1 000 kr ",
                "\u0661 kr"
            })
    void what_is_no_amount_is_refused_and_never_guessed(String text) {
        assertThatThrownBy(() -> Amount.parse(text)).isInstanceOf(UnreadableException.class);
    }
}
