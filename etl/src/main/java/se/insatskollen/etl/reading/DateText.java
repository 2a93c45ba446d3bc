package se.insatskollen.etl.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.warehouse.codes.DatePrecision;

/**
 * Reads a date as exactly as it is written: {@code 2019-08-29}, {@code 20190829}, {@code 2019/08/29}, {@code 29/8 2019},
 * {@code 25 november 2008}, {@code augusti 2006}, {@code aug. 2006}, {@code 2006-08}, {@code våren 2017}, {@code 2017}.
 *
 * <p>A winter lies in two years, and which one {@code vintern 2017} means nobody can tell: both must be written, as in
 * {@code vintern 2016/2017} or {@code vintern 2016/17}.
 */
public final class DateText {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;
    private static final String WINTER = "vintern";

    private static final Map<String, Month> SEASONS =
            Map.of("våren", Month.MARCH, "sommaren", Month.JUNE, "hösten", Month.SEPTEMBER);

    private DateText() {}

    /**
     * The date that the text is.
     *
     * @throws UnreadableException where it is none, or one that the calendar does not have
     */
    public static WrittenDate parse(String text) throws UnreadableException {
        return find(Marks.folded(text))
                .orElseThrow(() -> new UnreadableException(
                        "is no date such as 2019-08-29, 25 november 2008, augusti 2006, våren 2017 or 2017"));
    }

    /**
     * The day in a column of days: {@code 2019-08-29}, {@code 20190829} or {@code 25 november 2008}. Slashes are for
     * documents only: in a column nobody tells 01/02/2019 from 2 January.
     */
    static LocalDate day(String text) throws UnreadableException {
        if (isWrittenWith('-', text)) {
            return day(text, 5, 8);
        }
        if (text.indexOf('/') >= 0) {
            throw new UnreadableException(
                    "is written with a slash, which may stand before a day or a month: write 2019-08-29");
        }
        return find(Marks.folded(text))
                .filter(date -> date.precision() == DatePrecision.DAY)
                .orElseThrow(() -> new UnreadableException("is no day such as 2019-08-29"))
                .first();
    }

    /**
     * The date that the whole text is, if it is one.
     *
     * @param folded as {@link Marks#folded} gives it
     */
    static Optional<WrittenDate> find(String folded) throws UnreadableException {
        String[] words = folded.split(" ", -1);
        return switch (words.length) {
            case 1 -> inFigures(folded);
            case 2 -> ofYear(words[0], words[1]);
            case 3 -> inWords(words[0], words[1], words[2]);
            default -> Optional.empty();
        };
    }

    private static Optional<WrittenDate> inFigures(String text) throws UnreadableException {
        if (isWrittenWith('-', text) || isWrittenWith('/', text)) {
            return Optional.of(WrittenDate.of(day(text, 5, 8)));
        }
        if (text.length() == 8 && Digits.fill(text, 0, 8)) {
            return Optional.of(WrittenDate.of(day(text, 4, 6)));
        }
        if (text.length() == 7 && text.charAt(4) == '-' && isYear(text.substring(0, 4)) && Digits.fill(text, 5, 7)) {
            return Optional.of(WrittenDate.of(month(number(text, 0, 4), number(text, 5, 7))));
        }
        return isYear(text) ? Optional.of(WrittenDate.year(number(text, 0, 4))) : Optional.empty();
    }

    private static Optional<WrittenDate> ofYear(String what, String year) throws UnreadableException {
        if (what.equals(WINTER)) {
            return ofWinter(year);
        }
        if (!isYear(year)) {
            return Optional.empty();
        }
        int number = number(year, 0, 4);
        if (SEASONS.containsKey(what)) {
            return Optional.of(WrittenDate.season(number, SEASONS.get(what)));
        }
        int slash = what.indexOf('/');
        if (slash >= 0) {
            return isDayOrMonth(what, 0, slash) && isDayOrMonth(what, slash + 1, what.length())
                    ? Optional.of(
                            WrittenDate.of(day(number, number(what, slash + 1, what.length()), number(what, 0, slash))))
                    : Optional.empty();
        }
        return MonthName.of(what).map(month -> WrittenDate.of(YearMonth.of(number, month)));
    }

    private static Optional<WrittenDate> inWords(String day, String month, String year) throws UnreadableException {
        Optional<Month> named = MonthName.of(month);
        if (named.isEmpty() || !isDayOrMonth(day, 0, day.length()) || !isYear(year)) {
            return Optional.empty();
        }
        return Optional.of(
                WrittenDate.of(day(number(year, 0, 4), named.get().getValue(), number(day, 0, day.length()))));
    }

    private static Optional<WrittenDate> ofWinter(String years) throws UnreadableException {
        boolean isPair = (years.length() == 7 || years.length() == 9)
                && isYear(years.substring(0, 4))
                && (years.charAt(4) == '/' || years.charAt(4) == '-' || years.charAt(4) == Marks.EN_DASH)
                && Digits.fill(years, 5, years.length());
        if (!isPair) {
            if (isYear(years)) {
                throw new UnreadableException("is a winter of one year: write vintern 2016/2017");
            }
            return Optional.empty();
        }
        int first = number(years, 0, 4);
        int second = years.length() == 7 ? (first + 1) % 100 : first + 1;
        return second == number(years, 5, years.length())
                ? Optional.of(WrittenDate.season(first, Month.DECEMBER))
                : Optional.empty();
    }

    private static boolean isWrittenWith(char mark, String text) {
        return text.length() == 10
                && text.charAt(4) == mark
                && text.charAt(7) == mark
                && Digits.fill(text, 0, 4)
                && Digits.fill(text, 5, 7)
                && Digits.fill(text, 8, 10);
    }

    // Four other digits are rather a number than a year.
    private static boolean isYear(String text) {
        return text.length() == 4
                && Digits.fill(text, 0, 4)
                && number(text, 0, 4) >= FIRST_YEAR
                && number(text, 0, 4) <= LAST_YEAR;
    }

    private static boolean isDayOrMonth(String text, int from, int to) {
        return (to - from == 1 || to - from == 2) && Digits.fill(text, from, to);
    }

    private static LocalDate day(String text, int month, int day) throws UnreadableException {
        return day(number(text, 0, 4), number(text, month, month + 2), number(text, day, day + 2));
    }

    private static LocalDate day(int year, int month, int day) throws UnreadableException {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new UnreadableException("is no day of the calendar");
        }
    }

    private static YearMonth month(int year, int month) throws UnreadableException {
        if (month < 1 || month > 12) {
            throw new UnreadableException("is no month of the calendar");
        }
        return YearMonth.of(year, month);
    }

    private static int number(String text, int from, int to) {
        return (int) Digits.number(text, from, to);
    }
}
