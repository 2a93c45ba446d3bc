package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.personnummer.Options;
import dev.personnummer.Personnummer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.insatskollen.warehouse.codes.IdentityKind;
import se.insatskollen.warehouse.codes.Sex;

/** Real-looking numbers are test numbers of Skatteverket, which no person has. */
class PersonalNumberTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 31);

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
        "18900101 9802, 189001019802, 1890-01-01, WOMEN",
        "170110 2384,   201701102384, 2017-01-01, WOMEN",
        "18900101\u00a09802, 189001019802, 1890-01-01, WOMEN",
        "18900101\u20109802, 189001019802, 1890-01-01, WOMEN",
        "18900101\u20119802, 189001019802, 1890-01-01, WOMEN",
        "170110\u20132384, 201701102384, 2017-01-01, WOMEN",
        "170110\u22122384, 201701102384, 2017-01-01, WOMEN",
        // Coordination numbers have 60 added to their day.
        "190910799824,  190910799824, 1909-10-01, WOMEN",
        "701063-2391,   197010632391, 1970-10-01, MEN"
    })
    void a_number_is_read_in_all_its_written_forms(String text, String normalised, LocalDate birthMonth, Sex sex)
            throws UnreadableException {
        PersonalNumber number = PersonalNumber.parse(text, false, AS_OF);
        assertThat(number.normalised()).isEqualTo(normalised);
        assertThat(number.birthMonth()).isEqualTo(birthMonth);
        assertThat(number.sex()).contains(sex);
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
        PersonalNumber number = PersonalNumber.parse(text, true, AS_OF);
        assertThat(number.normalised()).isEqualTo(normalised);
        assertThat(number.birthMonth()).isEqualTo(birthMonth);
        assertThat(number.sex()).contains(sex);
    }

    @Test
    void an_invented_number_stands_only_in_an_invented_delivery_and_a_real_one_never() {
        assertThatThrownBy(() -> PersonalNumber.parse("201721012399", false, AS_OF))
                .hasMessage("is an invented number (month + 20), which only a delivery marked PAHITTAT may hold");
        assertThatThrownBy(() -> PersonalNumber.parse("189001019802", true, AS_OF))
                .hasMessage("may be a real person's number, which no delivery marked PAHITTAT may hold");
        // Also with a wrong check digit: it may be a slip of the pen in a real one.
        assertThatThrownBy(() -> PersonalNumber.parse("189001019803", true, AS_OF))
                .hasMessage("may be a real person's number, which no delivery marked PAHITTAT may hold");
    }

    @Test
    void a_wrong_check_digit_is_refused() {
        assertThatThrownBy(() -> PersonalNumber.parse("189001019803", false, AS_OF))
                .hasMessage("is a personal number with a wrong check digit");
        assertThatThrownBy(() -> PersonalNumber.parse("201721012398", true, AS_OF))
                .hasMessage("is a personal number with a wrong check digit");
    }

    @Test
    void a_day_that_is_not_in_the_calendar_is_refused() {
        // 29 February 1903, listed by Skatteverket as a number to be refused.
        assertThatThrownBy(() -> PersonalNumber.parse("190302299813", false, AS_OF))
                .hasMessage("is a personal number of no day of the calendar");
        assertThatThrownBy(() -> PersonalNumber.parse("201722292388", true, AS_OF))
                .hasMessage("is a personal number of no day of the calendar");
        assertThatThrownBy(() -> PersonalNumber.parse("201733012387", true, AS_OF))
                .hasMessage("is a personal number of no day of the calendar");
        assertThatThrownBy(() -> PersonalNumber.parse("201721612384", true, AS_OF))
                .hasMessage("is a personal number of no day of the calendar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "18900101",
                "18900101  9802",
                "18900101- 9802",
                "18900101--9802",
                "18900101/9802",
                "18900101 980",
                " 189001019802",
                "189001019802 ",
                "1890010 19802",
                "+9802",
                "9802",
                "19 8900101-9802",
                "20172101A239",
                "20172101t239",
                "2017210T0239",
                "201721012T39",
                "20172101T23T",
                "20172101TF39",
                "2017T1012399",
                "T01721012399",
                "20172101\u00d6239",
                "1890010198021",
                "890010-19802",
                "189001-019802",
                "٢٠١٧٢١٠١٢٣٩٩"
            })
    void what_has_another_form_is_refused(String text) {
        for (boolean isInvented : new boolean[] {true, false}) {
            assertThatThrownBy(() -> PersonalNumber.parse(text, isInvented, AS_OF))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessage("is no personal number such as yyyymmdd-nnnn");
        }
    }

    @Test
    void it_does_not_tell_itself() throws UnreadableException {
        assertThat(PersonalNumber.parse("201721012399", true, AS_OF)).hasToString("a personal number");
    }

    @Test
    void a_number_tells_its_kind_and_apart_from_that_whether_it_is_invented() throws UnreadableException {
        PersonalNumber born = PersonalNumber.parse("189001019802", false, AS_OF);
        assertThat(born.kind()).isEqualTo(IdentityKind.PERSONAL_NUMBER);
        assertThat(born.isInvented()).isFalse();
        assertThat(PersonalNumber.parse("701063-2391", false, AS_OF).kind())
                .isEqualTo(IdentityKind.COORDINATION_NUMBER);
        PersonalNumber invented = PersonalNumber.parse("201721012399", true, AS_OF);
        assertThat(invented.kind()).isEqualTo(IdentityKind.PERSONAL_NUMBER);
        assertThat(invented.isInvented()).isTrue();
        PersonalNumber interim = PersonalNumber.parse("20172101T235", true, AS_OF);
        assertThat(interim.kind()).isEqualTo(IdentityKind.INTERIM_NUMBER);
        assertThat(interim.isInvented()).isTrue();
    }

    // The first is the example of the library that checks such numbers; the others are it with other letters.
    @ParameterizedTest
    @ValueSource(strings = {"T", "R", "S", "U", "W", "X", "J", "K", "L", "M", "N"})
    void an_interim_number_has_one_of_eleven_letters_that_counts_as_one(String letter) throws UnreadableException {
        for (String written :
                new String[] {"20000101", "20000101-", "20000101 ", "000101", "000101-", "000101\u2011"}) {
            PersonalNumber number = PersonalNumber.parse(written + letter + "220", false, AS_OF);
            assertThat(number.kind()).isEqualTo(IdentityKind.INTERIM_NUMBER);
            assertThat(number.normalised()).isEqualTo("20000101" + letter + "220");
            assertThat(number.birthMonth()).isEqualTo("2000-01-01");
            assertThat(number.sex()).isEmpty();
        }
    }

    @Test
    void an_interim_number_is_checked_like_any_other() {
        assertThatThrownBy(() -> PersonalNumber.parse("20000101T221", false, AS_OF))
                .hasMessage("is a personal number with a wrong check digit");
        assertThatThrownBy(() -> PersonalNumber.parse("20000161T220", false, AS_OF))
                .hasMessage("is a personal number of no day of the calendar");
        assertThatThrownBy(() -> PersonalNumber.parse("20000101T220", true, AS_OF))
                .hasMessage("may be a real person's number, which no delivery marked PAHITTAT may hold");
        assertThatThrownBy(() -> PersonalNumber.parse("20172101T235", false, AS_OF))
                .hasMessage("is an invented number (month + 20), which only a delivery marked PAHITTAT may hold");
    }

    @ParameterizedTest
    @CsvSource({
        // Of ten digits the year is the last that had come on the day the delivery tells of.
        "170110-2384,   2016-12-31, 1917-01-01",
        "170110-2384,   2017-01-01, 2017-01-01",
        "170110-2384,   2116-12-31, 2017-01-01",
        "170110+2384,   2116-12-31, 1917-01-01",
        "170110+2384,   2117-01-01, 2017-01-01",
        "20170110-2384, 2016-12-31, 2017-01-01",
        "20170110-2384, 2117-01-01, 2017-01-01"
    })
    void the_century_of_ten_digits_follows_from_the_delivery_and_from_no_clock(
            String text, LocalDate asOf, LocalDate birthMonth) throws UnreadableException {
        assertThat(PersonalNumber.parse(text, false, asOf).birthMonth()).isEqualTo(birthMonth);
    }

    @ParameterizedTest
    @CsvSource({"191806602395, 1918-06-01", "191711602399, 1917-11-01"})
    void a_coordination_number_may_have_no_day_of_birth(String text, LocalDate birthMonth) throws UnreadableException {
        PersonalNumber number = PersonalNumber.parse(text, false, AS_OF);
        assertThat(number.kind()).isEqualTo(IdentityKind.COORDINATION_NUMBER);
        assertThat(number.birthMonth()).isEqualTo(birthMonth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"191500722390", "191500882392", "193100602394"})
    void a_coordination_number_without_a_month_of_birth_is_refused(String text) {
        assertThatThrownBy(() -> PersonalNumber.parse(text, false, AS_OF))
                .hasMessage("is a coordination number without a month of birth");
    }

    @Test
    void the_birth_number_000_is_refused() {
        assertThatThrownBy(() -> PersonalNumber.parse("201721010005", true, AS_OF))
                .hasMessage("is a personal number with the birth number 000, which nobody has");
    }

    // The library reads the numbers of living persons all over the country; ours must agree with it on every last
    // digit.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "189001019802",
                "189912299816",
                "201701102384",
                "191006089807",
                "190910799824",
                "197010632391",
                "20000101T220",
                "190302299813"
            })
    void check_digits_are_those_of_the_library_that_others_use(String text) {
        for (int last = 0; last <= 9; last++) {
            String number = text.substring(0, 11) + last;
            boolean isRead = true;
            try {
                PersonalNumber.parse(number, false, AS_OF);
            } catch (UnreadableException e) {
                isRead = false;
            }
            assertThat(isRead).isEqualTo(Personnummer.valid(number, new Options(true, true)));
        }
    }
}
