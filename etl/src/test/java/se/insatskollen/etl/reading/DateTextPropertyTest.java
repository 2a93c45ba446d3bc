package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.insatskollen.etl.reading.DatePrecisionRule.Edge;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;

/** Every date and period in every spelling, written here and read back. */
class DateTextPropertyTest {
    private record Written(String text, WrittenDate date) {}

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final List<String> SEASONS = List.of("våren", "sommaren", "hösten", "vintern");
    private static final List<String> UNTIL =
            List.of(" till ", " t.o.m. ", " till och med ", " \u2013 ", "\u2013", " - ");

    @Property(seed = "20190829", tries = 3000)
    void every_date_is_read_back_in_every_spelling(@ForAll("dates") Written written) throws UnreadableException {
        assertThat(DateText.parse(written.text)).isEqualTo(written.date);
        assertThat(DateText.parse(written.text.toUpperCase(Locale.ROOT).replace(' ', '\u00a0')))
                .isEqualTo(written.date);
    }

    @Property(seed = "20190830", tries = 2000)
    void every_day_is_read_back_in_a_column(@ForAll("days") LocalDate day) throws UnreadableException {
        Column column = Column.column("value", ColumnType.DATE, "A value.");
        String iso = day.toString();
        String inWords = day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
        for (String text : new String[] {iso, iso.replace("-", ""), inWords}) {
            assertThat(ValueReader.read(column, text)).isEqualTo(day);
        }
    }

    @Property(seed = "20190831", tries = 3000)
    void every_period_is_read_back_in_every_spelling(
            @ForAll("dates") Written one, @ForAll("dates") Written other, @ForAll("until") String until)
            throws UnreadableException {
        boolean isInOrder = !other.date.last().isBefore(one.date.first());
        Written start = isInOrder ? one : other;
        Written end = isInOrder ? other : one;
        WrittenPeriod period = PeriodText.parse(start.text + until + end.text);
        assertThat(period).isEqualTo(new WrittenPeriod(start.date, Optional.of(end.date)));
        assertThat(DatePrecisionRule.problem(period.from(), period.fromPrecision(), Edge.FIRST))
                .isEmpty();
        assertThat(DatePrecisionRule.problem(
                        period.to().orElseThrow(), period.toPrecision().orElseThrow(), Edge.LAST))
                .isEmpty();
    }

    @Property(seed = "20190901")
    void every_date_is_its_own_period_and_may_begin_one_that_has_not_ended(@ForAll("dates") Written written)
            throws UnreadableException {
        assertThat(PeriodText.parse(written.text))
                .isEqualTo(new WrittenPeriod(written.date, Optional.of(written.date)));
        WrittenPeriod open = new WrittenPeriod(written.date, Optional.empty());
        assertThat(PeriodText.parse("sedan " + written.text)).isEqualTo(open);
        assertThat(PeriodText.parse("från " + written.text)).isEqualTo(open);
        assertThat(PeriodText.parse(written.text + " \u2013")).isEqualTo(open);
    }

    @Property(seed = "20190902")
    void a_period_of_years_needs_only_a_hyphen(@ForAll("years") int one, @ForAll("years") int other)
            throws UnreadableException {
        int first = Math.min(one, other);
        int last = Math.max(one, other);
        assertThat(PeriodText.parse(first + "-" + last))
                .isEqualTo(new WrittenPeriod(WrittenDate.year(first), Optional.of(WrittenDate.year(last))));
    }

    @Property(seed = "20190903", tries = 3000)
    void no_text_does_anything_but_be_read_or_be_refused(@ForAll("texts") String text) {
        try {
            WrittenDate date = DateText.parse(text);
            assertThat(PeriodText.parse(text)).isEqualTo(new WrittenPeriod(date, Optional.of(date)));
        } catch (UnreadableException e) {
            assertThat(e).message().isNotBlank();
        }
        try {
            PeriodText.parse(text);
        } catch (UnreadableException e) {
            assertThat(e).message().isNotBlank();
        }
    }

    @Provide
    Arbitrary<Written> dates() {
        return Arbitraries.oneOf(
                days().flatMap(day -> Arbitraries.of(spellings(day))),
                days().map(YearMonth::from).flatMap(month -> Arbitraries.of(spellings(month))),
                Combinators.combine(years(), Arbitraries.integers().between(0, 3))
                        .as(DateTextPropertyTest::season),
                years().map(year ->
                        new Written("" + year, new WrittenDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR))));
    }

    private static List<Written> spellings(LocalDate day) {
        WrittenDate date = new WrittenDate(day, DatePrecision.DAY);
        String iso = day.toString();
        String name = name(day.getMonth());
        String end = " " + day.getYear();
        return List.of(
                new Written(iso, date),
                new Written(iso.replace("-", ""), date),
                new Written(iso.replace('-', '/'), date),
                new Written(iso.replace('-', '\u2011'), date),
                new Written(day.getDayOfMonth() + "/" + day.getMonthValue() + end, date),
                new Written(day.getDayOfMonth() + " " + name + end, date),
                new Written(day.getDayOfMonth() + " " + name.substring(0, 3) + end, date),
                new Written(day.getDayOfMonth() + " " + name.substring(0, 3) + "." + end, date));
    }

    private static List<Written> spellings(YearMonth month) {
        WrittenDate date = new WrittenDate(month.atDay(1), DatePrecision.MONTH);
        String name = name(month.getMonth());
        String end = " " + month.getYear();
        return List.of(
                new Written(month.toString(), date),
                new Written(name + end, date),
                new Written(name.substring(0, 3) + end, date),
                new Written(name.substring(0, 3) + "." + end, date));
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, SWEDISH);
    }

    private static Written season(int year, int season) {
        LocalDate first = LocalDate.of(year, 3 * season + 3, 1);
        String years = season == 3 ? year + "/" + (year + 1) : "" + year;
        return new Written(SEASONS.get(season) + " " + years, new WrittenDate(first, DatePrecision.SEASON));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 400 * 365).map(days -> LocalDate.of(1800, 1, 1)
                .plusDays(days));
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1800, 2199);
    }

    @Provide
    Arbitrary<String> until() {
        return Arbitraries.of(UNTIL);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> likely = Arbitraries.of(
                        "20",
                        "17",
                        "1",
                        "08",
                        "29",
                        "2006",
                        "-",
                        "\u2013",
                        "/",
                        " ",
                        "\u00a0",
                        ".",
                        "till",
                        "och",
                        "med",
                        "t.o.m.",
                        "från",
                        "sedan",
                        "våren",
                        "vintern",
                        "maj",
                        "augusti",
                        "aug",
                        "31",
                        "februari",
                        "x")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
        return Arbitraries.frequencyOf(Tuple.of(5, likely), Tuple.of(1, Arbitraries.strings()));
    }
}
