package se.insatskollen.warehouse.figures;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The times that figures are told for, all of which had ended on the data date: thirds of years, and years with longer
 * times after them. Those have places of their own: first the years, then whole windows of three years, last all years
 * together. Where all years are one year or one window, they are that one's place.
 */
final class Periods {
    private static final int TERTIALS_A_YEAR = 3;
    private static final int MONTHS_A_TERTIAL = 4;
    private static final int YEARS_A_WINDOW = 3;

    private final int firstYear;
    private final int tertials;

    /**
     * The periods of a time of observation.
     *
     * @param firstYear the first year in which anything was opened
     * @param dataDate the last day that is known of
     */
    Periods(int firstYear, LocalDate dataDate) {
        LocalDate next = dataDate.plusDays(1);
        this.firstYear = firstYear;
        this.tertials = (next.getYear() - firstYear) * TERTIALS_A_YEAR + (next.getMonthValue() - 1) / MONTHS_A_TERTIAL;
    }

    /** How many years have ended. */
    int years() {
        return tertials / TERTIALS_A_YEAR;
    }

    /** How many thirds of years have ended. */
    int tertials() {
        return tertials;
    }

    /** How many years and longer times there are; none before a year has ended. */
    int times() {
        return years() + windows() + (areAllYearsOneOfThem() ? 0 : 1);
    }

    /** Whether a year is at the place, rather than a longer time. */
    boolean isYear(int time) {
        return time < years();
    }

    /** Such as {@code 2019}, or {@code 2016-2018}. */
    String timeName(int time) {
        int first = yearAt(firstYearOf(time));
        return isYear(time) ? Integer.toString(first) : "%d-%d".formatted(first, yearAt(lastYearOf(time)));
    }

    /**
     * The place of the three years that the year at a place lies in; empty where not all of them have ended or been
     * observed. They start in years that three divides, so that a window is the same in every release.
     */
    OptionalInt windowOf(int year) {
        int window = Math.floorDiv(year - firstYearOfWindows(), YEARS_A_WINDOW);
        OptionalInt place = place(window, windows());
        return place.isPresent() ? OptionalInt.of(years() + place.getAsInt()) : place;
    }

    /** The place of all years together. */
    int allYears() {
        if (years() == 0) {
            throw new IllegalStateException("No year has ended; there is no time of all years");
        }
        return times() - 1;
    }

    /** The places of all times that the year at a place lies in, itself among them. */
    int[] timesOf(int year) {
        return IntStream.range(0, times())
                .filter(time -> firstYearOf(time) <= year && year <= lastYearOf(time))
                .toArray();
    }

    /** The places of the years of a time. */
    IntStream yearsOf(int time) {
        return IntStream.rangeClosed(firstYearOf(time), lastYearOf(time));
    }

    private int firstYearOf(int time) {
        if (isYear(time)) {
            return time;
        }
        return isWindow(time) ? firstYearOfWindows() + (time - years()) * YEARS_A_WINDOW : 0;
    }

    private int lastYearOf(int time) {
        if (isYear(time)) {
            return time;
        }
        return isWindow(time) ? firstYearOf(time) + YEARS_A_WINDOW - 1 : years() - 1;
    }

    private boolean isWindow(int time) {
        return !isYear(time) && time < years() + windows();
    }

    private int windows() {
        return Math.max(0, (years() - firstYearOfWindows()) / YEARS_A_WINDOW);
    }

    private int firstYearOfWindows() {
        return Math.floorMod(-firstYear, YEARS_A_WINDOW);
    }

    private boolean areAllYearsOneOfThem() {
        return years() <= 1 || (years() == YEARS_A_WINDOW && windows() == 1);
    }

    /** The place of a year, from 0; empty where it is not told. */
    OptionalInt year(int year) {
        return place(year - firstYear, years());
    }

    /** The place of the third of a year that a month lies in, from 0; empty where it is not told. */
    OptionalInt tertial(int year, int month) {
        return place((year - firstYear) * TERTIALS_A_YEAR + (month - 1) / MONTHS_A_TERTIAL, tertials);
    }

    /** The year at the place of a year. */
    int yearAt(int place) {
        return firstYear + place;
    }

    /** The place of the year of the third at a place. */
    int yearOfTertial(int place) {
        return place / TERTIALS_A_YEAR;
    }

    /** Such as {@code 2019-T2}. */
    String tertialName(int place) {
        return "%d-T%d".formatted(yearAt(yearOfTertial(place)), place % TERTIALS_A_YEAR + 1);
    }

    LocalDate firstDayOfTertial(int place) {
        return LocalDate.of(yearAt(yearOfTertial(place)), place % TERTIALS_A_YEAR * MONTHS_A_TERTIAL + 1, 1);
    }

    LocalDate lastDayOfTertial(int place) {
        return firstDayOfTertial(place).plusMonths(MONTHS_A_TERTIAL).minusDays(1);
    }

    private static OptionalInt place(int place, int places) {
        return place >= 0 && place < places ? OptionalInt.of(place) : OptionalInt.empty();
    }
}
