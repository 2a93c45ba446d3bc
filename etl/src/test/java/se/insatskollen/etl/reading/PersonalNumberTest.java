package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.insatskollen.warehouse.codes.Sex;

/** Real-looking numbers are test numbers of Skatteverket, which no person has. */
class PersonalNumberTest {
    @ParameterizedTest
    @CsvSource({
        "189001019802,  189001019802, 1890-01-01, WOMEN",
        "18900101-9802, 189001019802, 1890-01-01, WOMEN",
        "18900101+9802, 189001019802, 1890-01-01, WOMEN",
        "189912299816,  189912299816, 1899-12-01, MEN",
        "201701102384,  201701102384, 2017-01-01, WOMEN",
        "1701102384,    201701102384, 2017-01-01, WOMEN",
        "170110-2384,   201701102384, 2017-01-01, WOMEN",
        "100608+9807,   191006089807, 1910-06-01, WOMEN",
        // Coordination numbers have 60 added to their day.
        "190910799824,  190910799824, 1909-10-01, WOMEN",
        "701063-2391,   197010632391, 1970-10-01, MEN"
    })
    void a_number_is_read_in_all_its_written_forms(String text, String normalised, LocalDate birthMonth, Sex sex)
            throws UnreadableException {
        PersonalNumber number = PersonalNumber.parse(text, false);
        assertThat(number.normalised()).isEqualTo(normalised);
        assertThat(number.birthMonth()).isEqualTo(birthMonth);
        assertThat(number.sex()).isEqualTo(sex);
    }

    @ParameterizedTest
    @CsvSource({
        "201721012399,  201721012399, 2017-01-01, MEN",
        "20172101-2381, 201721012381, 2017-01-01, WOMEN",
        "172101-2381,   201721012381, 2017-01-01, WOMEN",
        "172101+2381,   191721012381, 1917-01-01, WOMEN",
        "201622292389,  201622292389, 2016-02-01, WOMEN"
    })
    void an_invented_number_has_20_added_to_its_month(String text, String normalised, LocalDate birthMonth, Sex sex)
            throws UnreadableException {
        PersonalNumber number = PersonalNumber.parse(text, true);
        assertThat(number.normalised()).isEqualTo(normalised);
        assertThat(number.birthMonth()).isEqualTo(birthMonth);
        assertThat(number.sex()).isEqualTo(sex);
    }

    @Test
    void an_invented_number_stands_only_in_an_invented_delivery_and_a_real_one_never() {
        assertThatThrownBy(() -> PersonalNumber.parse("201721012399", false))
                .hasMessage("is an invented number (month + 20), which only a delivery marked PAHITTAT may hold");
        assertThatThrownBy(() -> PersonalNumber.parse("189001019802", true))
                .hasMessage("may be a real person's number, which no delivery marked PAHITTAT may hold");
        // Also with a wrong check digit: it may be a slip of the pen in a real one.
        assertThatThrownBy(() -> PersonalNumber.parse("189001019803", true))
                .hasMessage("may be a real person's number, which no delivery marked PAHITTAT may hold");
    }

    @Test
    void a_wrong_check_digit_is_refused() {
        assertThatThrownBy(() -> PersonalNumber.parse("189001019803", false))
                .hasMessage("is a personal number with a wrong check digit");
        assertThatThrownBy(() -> PersonalNumber.parse("201721012398", true))
                .hasMessage("is a personal number with a wrong check digit");
    }

    @Test
    void a_day_that_is_not_in_the_calendar_is_refused() {
        // 29 February 1903, listed by Skatteverket as a number to be refused.
        assertThatThrownBy(() -> PersonalNumber.parse("190302299813", false))
                .hasMessage("is a personal number of no day of the calendar");
        assertThatThrownBy(() -> PersonalNumber.parse("201722292388", true))
                .hasMessage("is a personal number of no day of the calendar");
        assertThatThrownBy(() -> PersonalNumber.parse("201733012387", true))
                .hasMessage("is a personal number of no day of the calendar");
        assertThatThrownBy(() -> PersonalNumber.parse("201721612384", true))
                .hasMessage("is a personal number of no day of the calendar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "18900101",
                "18900101 9802",
                "1890010198021",
                "890010-19802",
                "189001-019802",
                "900101T980",
                "٢٠١٧٢١٠١٢٣٩٩"
            })
    void what_has_another_form_is_refused(String text) {
        for (boolean isInvented : new boolean[] {true, false}) {
            assertThatThrownBy(() -> PersonalNumber.parse(text, isInvented))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessage("is no personal number such as yyyymmdd-nnnn");
        }
    }

    @Test
    void it_does_not_tell_itself() throws UnreadableException {
        assertThat(PersonalNumber.parse("201721012399", true)).hasToString("a personal number");
    }
}
