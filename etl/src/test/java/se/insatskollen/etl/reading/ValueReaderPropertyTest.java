package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;

/** Numbers in every spelling of a column, written here and read back. */
class ValueReaderPropertyTest {
    private static final List<String> BLANKS = List.of("", " ", "\u00a0", "\u202f", "\u2009");
    private static final List<String> MINUSES = List.of("-", "\u2212", "\u2010", "\u2011", "\u2013");

    @Property(seed = "999999999")
    void every_whole_number_is_read_back_in_every_spelling(
            @ForAll @IntRange(min = -999_999_999, max = 999_999_999) int number,
            @ForAll("blanks") String blank,
            @ForAll("minuses") String minus)
            throws UnreadableException {
        String text = (number < 0 ? minus : "") + grouped(Integer.toString(Math.abs(number)), blank);
        assertThat(read(ColumnType.INTEGER, text, AmountConvention.DECIMAL_COMMA))
                .isEqualTo(number);
    }

    @Property(seed = "999999998", tries = 2000)
    void every_number_is_read_back_with_its_decimals_in_every_spelling(
            @ForAll @LongRange(min = -99_999_999_999_999L, max = 99_999_999_999_999L) long unscaled,
            @ForAll @IntRange(max = 4) int scale,
            @ForAll("groups") String group,
            @ForAll("minuses") String minus,
            @ForAll AmountConvention convention)
            throws UnreadableException {
        BigDecimal number = BigDecimal.valueOf(unscaled, scale);
        String plain = number.abs().toPlainString();
        int point = plain.length() - (scale == 0 ? 0 : scale + 1);
        char decimalMark = convention == AmountConvention.DECIMAL_COMMA ? ',' : '.';
        String groupMark = group.equals("mark") ? (decimalMark == ',' ? "." : ",") : group;
        String text = (unscaled < 0 ? minus : "")
                + grouped(plain.substring(0, point), groupMark)
                + (scale == 0 ? "" : decimalMark + plain.substring(point + 1));
        assertThat(read(ColumnType.DECIMAL, text, convention)).isEqualTo(number);
    }

    @Property(seed = "999999997", tries = 3000)
    void no_text_does_anything_but_be_read_or_be_refused(
            @ForAll("texts") String text, @ForAll ColumnType type, @ForAll AmountConvention convention) {
        try {
            assertThat(read(type, text, convention)).isNotNull();
        } catch (UnreadableException e) {
            assertThat(e).message().isNotBlank();
        }
    }

    private static Object read(ColumnType type, String text, AmountConvention convention) throws UnreadableException {
        return ValueReader.read(Column.column("value", type, "A value."), text, convention);
    }

    private static String grouped(String digits, String mark) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, mark);
        }
        return grouped.toString();
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of(BLANKS);
    }

    @Provide
    Arbitrary<String> groups() {
        return Arbitraries.oneOf(Arbitraries.of(BLANKS), Arbitraries.of("'", "\u2019", "mark"));
    }

    @Provide
    Arbitrary<String> minuses() {
        return Arbitraries.of(MINUSES);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> likely = Arbitraries.strings()
                .withChars("0123456789,.-/ \u00a0\u2212\u0661janej")
                .ofMaxLength(20);
        return Arbitraries.frequencyOf(Tuple.of(5, likely), Tuple.of(1, Arbitraries.strings()));
    }
}
