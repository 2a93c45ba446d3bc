package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import se.insatskollen.warehouse.codes.IdentityKind;
import se.insatskollen.warehouse.codes.Sex;

/** Invented numbers (month + 20) in every spelling, written here and read back. */
class PersonalNumberPropertyTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 31);
    private static final List<String> MARKS =
            List.of("", "-", "\u2010", "\u2011", "\u2013", "\u2212", " ", "\u00a0", "\u202f", "\u2009");

    /**
     * An invented number.
     *
     * @param serial three places; the first may be the letter of an interim number
     */
    private record Invented(LocalDate born, String serial) {
        String date() {
            return "%04d%02d%02d".formatted(born.getYear(), born.getMonthValue() + 20, born.getDayOfMonth());
        }

        String last() {
            return serial + checkDigit();
        }

        // As Skatteverket tells it: weights 2, 1, 2, …; the digits of the products added; up to the next ten.
        private int checkDigit() {
            String nine = date().substring(2) + (isInterim() ? "1" + serial.substring(1) : serial);
            StringBuilder products = new StringBuilder();
            for (int i = 0; i < nine.length(); i++) {
                products.append((nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1));
            }
            return (10 - products.chars().map(digit -> digit - '0').sum() % 10) % 10;
        }

        boolean isInterim() {
            return Character.isLetter(serial.charAt(0));
        }
    }

    @Property(seed = "201721", tries = 2000)
    void every_number_is_read_back_in_every_spelling(@ForAll("numbers") Invented number, @ForAll("marks") String mark)
            throws UnreadableException {
        PersonalNumber read = PersonalNumber.parse(number.date() + mark + number.last(), true, AS_OF);
        assertThat(read.normalised()).isEqualTo(number.date() + number.last());
        assertThat(read.birthMonth()).isEqualTo(number.born.withDayOfMonth(1));
        assertThat(read.kind())
                .isEqualTo(number.isInterim() ? IdentityKind.INTERIM_NUMBER : IdentityKind.PERSONAL_NUMBER);
        assertThat(read.isInvented()).isTrue();
        boolean isMan = (number.serial.charAt(2) - '0') % 2 == 1;
        assertThat(read.sex().isEmpty()).isEqualTo(number.isInterim());
        assertThat(read.sex().orElse(isMan ? Sex.MEN : Sex.WOMEN)).isEqualTo(isMan ? Sex.MEN : Sex.WOMEN);
    }

    @Property(seed = "201722", tries = 2000)
    void ten_places_are_read_as_of_the_year_of_the_delivery(
            @ForAll("numbers") Invented number, @ForAll("marks") String mark, @ForAll @IntRange(max = 199) int age)
            throws UnreadableException {
        String written = number.date().substring(2) + (age < 100 ? mark : "+") + number.last();
        LocalDate asOf = LocalDate.of(number.born.getYear() + age, 1, 1);
        assertThat(PersonalNumber.parse(written, true, asOf).normalised()).isEqualTo(number.date() + number.last());
    }

    @Property(seed = "201723", tries = 2000)
    void one_wrong_digit_among_the_last_ten_is_always_found(
            @ForAll("numbers") Invented number,
            @ForAll @IntRange(min = 2, max = 11) int at,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        char[] places = (number.date() + number.last()).toCharArray();
        if (Character.isDigit(places[at])) {
            places[at] = (char) ('0' + (places[at] - '0' + more) % 10);
            assertThatThrownBy(() -> PersonalNumber.parse(new String(places), true, AS_OF))
                    .isInstanceOf(UnreadableException.class);
        }
    }

    @Property(seed = "201724", tries = 3000)
    void no_text_does_anything_but_be_read_or_be_refused_without_being_told(@ForAll("texts") String text) {
        for (boolean isInvented : new boolean[] {true, false}) {
            try {
                assertThat(PersonalNumber.parse(text, isInvented, AS_OF)).hasToString("a personal number");
            } catch (UnreadableException e) {
                assertThat(text.length() >= 4 && e.getMessage().contains(text)).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<Invented> numbers() {
        Arbitrary<LocalDate> born = Arbitraries.integers().between(0, 136 * 365).map(days -> LocalDate.of(1890, 1, 1)
                .plusDays(days));
        Arbitrary<String> serial = Arbitraries.integers().between(1, 999).map("%03d"::formatted);
        Arbitrary<String> interim = Combinators.combine(
                        Arbitraries.of("TRSUWXJKLMN".split("")),
                        Arbitraries.integers().between(0, 99))
                .as("%s%02d"::formatted);
        return Combinators.combine(born, Arbitraries.frequencyOf(Tuple.of(3, serial), Tuple.of(1, interim)))
                .as(Invented::new);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(MARKS);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> likely =
                Arbitraries.strings().withChars("0123456789-+T \u2011\u0661").ofMaxLength(14);
        return Arbitraries.frequencyOf(Tuple.of(5, likely), Tuple.of(1, Arbitraries.strings()));
    }
}
