package se.insatskollen.etl.reading;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import se.insatskollen.etl.reading.DatePrecisionRule.Edge;
import se.insatskollen.warehouse.codes.DatePrecision;

/**
 * A day, or a month, season or year of which nobody has said more.
 *
 * @param first its first day
 * @param precision how much of the calendar it is
 */
public record WrittenDate(LocalDate first, DatePrecision precision) {
    public WrittenDate {
        DatePrecisionRule.problem(first, precision, Edge.FIRST).ifPresent(problem -> {
            throw new IllegalArgumentException(first + " " + problem);
        });
    }

    /** Its last day, which stands for it where something ends. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case SEASON -> first.plusMonths(3).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    static WrittenDate of(LocalDate day) {
        return new WrittenDate(day, DatePrecision.DAY);
    }

    static WrittenDate of(YearMonth month) {
        return new WrittenDate(month.atDay(1), DatePrecision.MONTH);
    }

    static WrittenDate season(int year, Month first) {
        return new WrittenDate(LocalDate.of(year, first, 1), DatePrecision.SEASON);
    }

    static WrittenDate year(int year) {
        return new WrittenDate(LocalDate.of(year, Month.JANUARY, 1), DatePrecision.YEAR);
    }
}
