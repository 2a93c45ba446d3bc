package se.insatskollen.dashboard.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.insatskollen.warehouse.codes.DatePrecision;

/** A span of time as a source gives it; either end may be unknown, and each has its own precision. */
public record Period(
        Optional<LocalDate> fromDate,
        Optional<DatePrecision> fromPrecision,
        Optional<LocalDate> toDate,
        Optional<DatePrecision> toPrecision) {
    private static final int MONTHS_OF_A_SEASON = 3;

    public boolean isKnown() {
        return fromDate.isPresent() || toDate.isPresent();
    }

    /** "2014–2017", "augusti 2006 – juli 2008", "från augusti 2016", "framgår inte". */
    public String text() {
        if (fromDate.isPresent() && toDate.isPresent()) {
            return span(fromDate.get(), precision(fromPrecision), toDate.get(), precision(toPrecision));
        }
        if (fromDate.isPresent()) {
            return "från " + SwedishDates.date(fromDate.get(), precision(fromPrecision));
        }
        return toDate.map(to -> "till " + SwedishDates.date(to, precision(toPrecision)))
                .orElse(SwedishFormat.NOT_STATED);
    }

    /** The earliest day it can be; empty without a beginning. */
    public Optional<LocalDate> firstDay() {
        return fromDate.map(date -> precision(fromPrecision) == DatePrecision.DAY
                ? date
                : firstMonth(date, precision(fromPrecision)).atDay(1));
    }

    /** The latest day it can be; empty without an end. */
    public Optional<LocalDate> lastDay() {
        return toDate.map(date -> lastDay(date, precision(toPrecision)));
    }

    private static LocalDate lastDay(LocalDate date, DatePrecision precision) {
        YearMonth first = firstMonth(date, precision);
        return switch (precision) {
            case DAY -> date;
            case MONTH -> first.atEndOfMonth();
            case SEASON -> first.plusMonths(MONTHS_OF_A_SEASON - 1).atEndOfMonth();
            case YEAR -> date.withDayOfYear(date.lengthOfYear());
        };
    }

    // The winter of a year begins in the December before it.
    private static YearMonth firstMonth(LocalDate date, DatePrecision precision) {
        YearMonth month = YearMonth.from(date);
        return switch (precision) {
            case DAY, MONTH -> month;
            case SEASON -> month.minusMonths(date.getMonthValue() % MONTHS_OF_A_SEASON);
            case YEAR -> YearMonth.of(date.getYear(), 1);
        };
    }

    private static String span(LocalDate from, DatePrecision fromPrecision, LocalDate to, DatePrecision toPrecision) {
        String last = SwedishDates.date(to, toPrecision);
        if (SwedishDates.date(from, fromPrecision).equals(last)) {
            return last;
        }
        if (fromPrecision == DatePrecision.YEAR && toPrecision == DatePrecision.YEAR) {
            return from.getYear() + "–" + to.getYear();
        }
        boolean isWithinAYear = from.getYear() == to.getYear() && fromPrecision == toPrecision;
        String first =
                isWithinAYear ? SwedishDates.withoutYear(from, fromPrecision) : SwedishDates.date(from, fromPrecision);
        return first + " – " + last;
    }

    // A date without a stated precision is a day: the contract asks for the precision only where it is coarser.
    private static DatePrecision precision(Optional<DatePrecision> stated) {
        return stated.orElse(DatePrecision.DAY);
    }
}
