package se.insatskollen.dashboard.web.timeline;

import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.DatePrecision;

/**
 * Something that is said to have happened, or that somebody wants to happen.
 *
 * @param when as exactly as the source has it; unknown on both sides where it has no date
 * @param more what a reader needs to know beside it; empty where there is nothing
 * @param source the document that says so
 * @param href where the page tells of that document; empty where it does not
 */
public record Moment(Period when, Footing footing, String what, String more, String source, String href) {
    /** A time with one date, or with none where the source has none. */
    public static Period on(Optional<LocalDate> date, Optional<DatePrecision> precision) {
        return new Period(date, precision, date, precision);
    }

    /** "25 november 2008", "augusti 2006 – juli 2008", "datum framgår inte". */
    String date() {
        return isDated() ? when.text() : "datum " + SwedishFormat.NOT_STATED;
    }

    boolean isDated() {
        return when.isKnown();
    }

    /** Whether it is longer than a day, or not known to the day. */
    boolean isSpan() {
        return isDated() && !firstDay().equals(lastDay());
    }

    /** Whether it is the document itself, told of further down on the page. */
    boolean isDocument() {
        return footing == Footing.WRITTEN && !href.isEmpty();
    }

    /** Whether it is no part of what is told of, and names its own source. */
    boolean isAround() {
        return footing == Footing.AROUND;
    }

    int year() {
        return begins().getYear();
    }

    /** The date it is put in order by. */
    LocalDate begins() {
        return when.fromDate().or(when::toDate).orElseThrow();
    }

    /** The earliest day it can be; empty without a date. */
    Optional<LocalDate> firstDay() {
        return when.firstDay();
    }

    /** The latest day it can be; empty without a date. */
    Optional<LocalDate> lastDay() {
        return when.lastDay();
    }
}
