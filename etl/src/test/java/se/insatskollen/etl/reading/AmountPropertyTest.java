package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;

/** What any number of öre looks like when it is written, and that it is read back. */
class AmountPropertyTest {
    /** A way to write amounts: the sign around the number, the mark between its groups, its decimal mark, its unit. */
    private record Spelling(Sign sign, String group, char decimal, Unit unit) {
        AmountConvention convention() {
            return decimal == '.' ? AmountConvention.DECIMAL_POINT : AmountConvention.DECIMAL_COMMA;
        }

        String write(long ore) {
            String number = number(BigInteger.valueOf(ore).abs().toString());
            return ore < 0 ? sign.before + number + sign.after(unit) : number + unit.text;
        }

        private String number(String ore) {
            String padded = "0".repeat(Math.max(0, unit.places + 1 - ore.length())) + ore;
            String whole = padded.substring(0, padded.length() - unit.places);
            String decimals = padded.substring(padded.length() - unit.places);
            return grouped(whole) + (decimals.isEmpty() ? "" : decimal + decimals);
        }

        private String grouped(String whole) {
            StringBuilder grouped = new StringBuilder(whole);
            for (int at = whole.length() - 3; at > 0; at -= 3) {
                grouped.insert(at, group);
            }
            return grouped.toString();
        }
    }

    /** Text before and after the number; {@code %s} is the unit. */
    private record Sign(String before, String behind) {
        String after(Unit unit) {
            return behind.replace("%s", unit.text);
        }
    }

    private record Unit(String text, int places) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("-", "%s"),
            new Sign("\u2212", "%s"),
            new Sign("\u2010", "%s"),
            new Sign("\u2011", "%s"),
            new Sign("\u2013", "%s"),
            new Sign("(", "%s)"));
    private static final List<Sign> SIGNS_BEHIND =
            List.of(new Sign("", "-"), new Sign("", "\u2212"), new Sign("", "\u2011"), new Sign("", "\u2013"));
    private static final List<String> GROUPS =
            List.of("", " ", "\u00a0", "\u202f", "\u2009", "'", "\u2019", "thousands mark");
    private static final List<String> BLANKS = List.of("", " ", "\u00a0", "\u202f", "\u2009");
    private static final Unit NONE = new Unit("", 2);
    private static final List<Unit> UNITS = List.of(
            NONE,
            new Unit("kr", 2),
            new Unit("krona", 2),
            new Unit("kronor", 2),
            new Unit("SEK", 2),
            new Unit("öre", 0),
            new Unit("tkr", 5),
            new Unit("TSEK", 5),
            new Unit("tusen kr", 5),
            new Unit("tusen\u00a0kronor", 5),
            new Unit("mkr", 8),
            new Unit("Mkr", 8),
            new Unit("mnkr", 8),
            new Unit("MNKR", 8),
            new Unit("msek", 8),
            new Unit("miljon kronor", 8),
            new Unit("miljoner kr", 8),
            new Unit("miljoner\u202fkronor", 8));

    @Property(seed = "195000000", tries = 3000)
    void every_amount_is_read_back_in_every_spelling(
            @ForAll @LongRange(min = -Long.MAX_VALUE) long ore, @ForAll("spellings") Spelling spelling)
            throws UnreadableException {
        assertThat(Amount.parse(spelling.write(ore), spelling.convention()).ore())
                .isEqualTo(ore);
    }

    @Property(seed = "195000001", tries = 2000)
    void an_everyday_amount_is_read_back_in_every_spelling(
            @ForAll @LongRange(min = -1_000_000_00, max = 1_000_000_00) long ore,
            @ForAll("spellings") Spelling spelling)
            throws UnreadableException {
        assertThat(Amount.parse(spelling.write(ore), spelling.convention()).ore())
                .isEqualTo(ore);
    }

    @Example
    void the_writer_of_this_test_writes_as_documents_do() {
        Unit kronor = new Unit(" kronor", 2);
        assertThat(new Spelling(new Sign("(", "%s)"), ".", ',', kronor).write(-123456789))
                .isEqualTo("(1.234.567,89 kronor)");
        assertThat(new Spelling(new Sign("", "-"), "", '.', NONE).write(-5)).isEqualTo("0.05-");
        assertThat(new Spelling(new Sign("-", "%s"), " ", ',', new Unit(" mnkr", 8)).write(-830_000_000))
                .isEqualTo("-8,30000000 mnkr");
    }

    @Property(seed = "195000002", tries = 2000)
    void a_price_with_a_colon_is_read_back(@ForAll @LongRange(min = 0, max = 999_999_999) long ore)
            throws UnreadableException {
        String kronor = Long.toString(ore / 100);
        String written = ore % 100 == 0 ? kronor + ":-" : kronor + ":" + ore / 10 % 10 + ore % 10;
        for (AmountConvention convention : AmountConvention.values()) {
            assertThat(Amount.parse(written, convention).ore()).isEqualTo(ore);
            assertThat(Amount.parse("-" + written, convention).ore()).isEqualTo(-ore);
        }
    }

    @Property(seed = "195000003", tries = 3000)
    void no_text_does_anything_but_be_read_or_be_refused(@ForAll("texts") String text) {
        for (AmountConvention convention : AmountConvention.values()) {
            try {
                assertThat(Amount.parse(text, convention).digits()).isPositive();
            } catch (UnreadableException e) {
                assertThat(e).message().isNotBlank();
            }
        }
    }

    @Property(seed = "195000004", tries = 2000)
    void an_amount_means_the_same_under_both_conventions_with_their_marks_exchanged(@ForAll("texts") String text) {
        StringBuilder exchanged = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case ',' -> exchanged.setCharAt(i, '.');
                case '.' -> exchanged.setCharAt(i, ',');
                default -> {}
            }
        }
        assertThat(read(text, AmountConvention.DECIMAL_COMMA))
                .isEqualTo(read(exchanged.toString(), AmountConvention.DECIMAL_POINT));
    }

    private static String read(String text, AmountConvention convention) {
        try {
            return Amount.parse(text, convention).toString();
        } catch (UnreadableException e) {
            return "refused";
        }
    }

    @Provide
    Arbitrary<Spelling> spellings() {
        Arbitrary<Character> decimals = Arbitraries.of(',', '.');
        Arbitrary<Unit> units = Combinators.combine(Arbitraries.of(BLANKS), Arbitraries.of(UNITS))
                .as((blank, unit) -> unit.text.isEmpty() ? unit : new Unit(blank + unit.text, unit.places));
        Arbitrary<Spelling> before = Combinators.combine(Arbitraries.of(SIGNS), Arbitraries.of(GROUPS), decimals, units)
                .as(AmountPropertyTest::spelling);
        Arbitrary<Spelling> behind = Combinators.combine(
                        Arbitraries.of(SIGNS_BEHIND), Arbitraries.of(GROUPS), decimals, Arbitraries.just(NONE))
                .as(AmountPropertyTest::spelling);
        return Arbitraries.oneOf(before, behind);
    }

    private static Spelling spelling(Sign sign, String group, char decimal, Unit unit) {
        String mark = group.length() > 1 ? (decimal == ',' ? "." : ",") : group;
        return new Spelling(sign, mark, decimal, unit);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> likely = Arbitraries.strings()
                .withChars("0123456789,.:-'()krtmnöe \u00a0\u202f\u2009\u2011\u2013\u2212\u0661")
                .ofMaxLength(24);
        return Arbitraries.frequencyOf(Tuple.of(5, likely), Tuple.of(1, Arbitraries.strings()));
    }
}
