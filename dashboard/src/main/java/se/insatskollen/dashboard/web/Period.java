package se.insatskollen.dashboard.web;

import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.warehouse.codes.DatePrecision;

/** A span of time as a source gives it; either end may be unknown, and each has its own precision. */
public record Period(
        Optional<LocalDate> fromDate,
        Optional<DatePrecision> fromPrecision,
        Optional<LocalDate> toDate,
        Optional<DatePrecision> toPrecision) {

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
