package se.insatskollen.etl.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonalNumbersTest {
    private static final LocalDate BORN = LocalDate.of(2010, 3, 15);

    @Test
    void the_last_digit_is_the_checksum_of_the_nine_before_it() {
        // 1 0 2 3 1 5 2 3 8 by 2 1 2 1 2 1 2 1 2 is 2 0 4 3 2 5 4 3 16: 2+0+4+3+2+5+4+3+1+6 = 30.
        assertThat(PersonalNumbers.checkDigit("102315238")).isZero();
        // 1 2 2 1 0 1 0 0 1 by 2 1 2 1 2 1 2 1 2 is 2 2 4 1 0 1 0 0 2: 12, and 8 more make 20.
        assertThat(PersonalNumbers.checkDigit("122101001")).isEqualTo(8);
    }

    @Test
    void the_month_has_twenty_added_and_the_ninth_digit_tells_the_sex() {
        PersonalNumbers numbers = new PersonalNumbers();

        String girl = numbers.next(BORN, false, BORN, BORN).number();
        String boy = numbers.next(BORN, true, BORN, BORN).number();

        assertThat(girl).startsWith("20102315").hasSize(12);
        assertThat(Character.digit(girl.charAt(10), 10) % 2).isZero();
        assertThat(Character.digit(boy.charAt(10), 10) % 2).isOne();
    }

    @Test
    void no_number_is_given_twice_and_a_full_day_spills_over_to_the_next() {
        PersonalNumbers numbers = new PersonalNumbers();
        Set<String> given = new HashSet<>();
        LocalDate born = BORN;
        for (int child = 0; child < 500; child++) {
            PersonalNumbers.Identity identity = numbers.next(BORN, true, BORN.minusDays(1), BORN.plusDays(1));
            given.add(identity.number());
            born = identity.born();
        }

        assertThat(given).hasSize(500);
        assertThat(born).isEqualTo(LocalDate.of(2010, 3, 16));
    }
}
