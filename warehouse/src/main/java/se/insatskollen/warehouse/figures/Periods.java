package se.insatskollen.warehouse.figures;

import java.time.LocalDate;
import java.util.OptionalInt;

/** The years and thirds of years that figures are told for: those that had ended on the data date. */
final class Periods {
    private static final int TERTIALS_A_YEAR = 3;
    private static final int MONTHS_A_TERTIAL = 4;

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

    /** The place of a year, from 0; empty where it is not told. */
    OptionalInt year(int year) {
        return place(year - firstYear, years());
    }

    /** The place of the third of a year that a month lies in, from 0; empty where it is not told. */
    OptionalInt tertial(int year, int month) {
        return place((year - firstYear) * TERTIALS_A_YEAR + (month - 1) / MONTHS_A_TERTIAL, tertials);
    }

    /** The year at a place. */
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
