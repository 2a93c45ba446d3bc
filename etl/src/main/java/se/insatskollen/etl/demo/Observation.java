package se.insatskollen.etl.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days the invented deliveries tell of. */
final class Observation {
    static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);
    /** The day all exports were taken: nothing later is known. */
    static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    static final int FIRST_YEAR = FIRST_DAY.getYear();
    static final int LAST_YEAR = LAST_DAY.getYear();
    static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;

    /** Outcomes with a window of 24 months count this many days, the day of opening among them. */
    static final int WINDOW_DAYS = 730;

    private Observation() {}

    static boolean knows(LocalDate day) {
        return !day.isAfter(LAST_DAY);
    }

    /** The day itself, or the last day where it lies beyond. */
    static LocalDate within(LocalDate day) {
        return knows(day) ? day : LAST_DAY;
    }

    /** The day itself, or the Monday after a weekend: nothing is registered then. */
    static LocalDate workday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return switch (weekday) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
