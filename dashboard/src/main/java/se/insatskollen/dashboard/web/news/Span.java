package se.insatskollen.dashboard.web.news;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import se.insatskollen.warehouse.codes.DatePrecision;

/** The days that a date may mean: the day itself, or every day of the month, the season or the year that is given. */
record Span(LocalDate first, LocalDate last) {
    private static final int MONTHS_OF_A_SEASON = 3;

    Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Span ends %s before it starts %s".formatted(last, first));
        }
    }

    static Span of(LocalDate date, DatePrecision precision) {
        return switch (precision) {
            case DAY -> new Span(date, date);
            case MONTH -> months(YearMonth.from(date), 1);
            case SEASON -> months(seasonStart(date), MONTHS_OF_A_SEASON);
            case YEAR -> months(YearMonth.of(date.getYear(), Month.JANUARY), Month.values().length);
        };
    }

    private static Span months(YearMonth start, int count) {
        return new Span(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }

    // Spring begins in March, summer in June, autumn in September, winter in December of the year before.
    private static YearMonth seasonStart(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        return month.minusMonths(month.getMonthValue() % MONTHS_OF_A_SEASON);
    }
}
