package se.insatskollen.etl.reading;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import se.insatskollen.warehouse.codes.DatePrecision;

/**
 * Holds a day and its precision together: a month is written as its first or last day, so that a spreadsheet cannot
 * mangle it, and a day in the middle of a month is never "a month".
 */
public final class DatePrecisionRule {
    private DatePrecisionRule() {}

    /** What is wrong with the pair, if anything. Seasons: spring is March to May, and so on round the year. */
    public static Optional<String> problem(LocalDate day, DatePrecision precision) {
        boolean fits =
                switch (precision) {
                    case DAY -> true;
                    case MONTH -> isFirst(day) || isLast(day);
                    case SEASON -> isEdgeOfSeason(day);
                    case YEAR -> day.getDayOfYear() == 1 || day.getDayOfYear() == day.lengthOfYear();
                };
        return fits
                ? Optional.empty()
                : Optional.of("is neither the first nor the last day of a whole " + precision.label());
    }

    private static boolean isFirst(LocalDate day) {
        return day.getDayOfMonth() == 1;
    }

    private static boolean isLast(LocalDate day) {
        return day.equals(YearMonth.from(day).atEndOfMonth());
    }

    private static boolean isEdgeOfSeason(LocalDate day) {
        return isFirst(day)
                ? startsSeason(day.getMonth())
                : isLast(day) && startsSeason(day.getMonth().plus(1));
    }

    private static boolean startsSeason(Month month) {
        return month.getValue() % 3 == 0;
    }
}
