package se.insatskollen.dashboard.web.news;

import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.warehouse.codes.DatePrecision;

/** When something happened or is to happen, as exactly as its source says. */
record When(Optional<LocalDate> date, Optional<DatePrecision> precision) {
    static final When UNKNOWN = new When(Optional.empty(), Optional.empty());

    static When day(LocalDate date) {
        return new When(Optional.of(date), Optional.of(DatePrecision.DAY));
    }

    Optional<Span> span() {
        return date.map(day -> Span.of(day, exactly()));
    }

    /** "25 november 2008", "december 2017", "2018"; empty where it is not stated. */
    Optional<String> words() {
        return date.map(day -> SwedishDates.date(day, exactly()));
    }

    /** "den 25 november 2008", "i december 2017", "2018", for running text; empty where it is not stated. */
    Optional<String> then() {
        String before =
                switch (exactly()) {
                    case DAY -> "den ";
                    case MONTH -> "i ";
                    case SEASON, YEAR -> "";
                };
        return words().map(before::concat);
    }

    String text() {
        return words().orElse("framgår inte");
    }

    /** Whether it lies after a day. */
    Newness since(LocalDate day) {
        return span().map(span -> newness(span, day)).orElse(Newness.UNDATED);
    }

    private static Newness newness(Span span, LocalDate day) {
        if (span.first().isAfter(day)) {
            return Newness.NEW;
        }
        return span.last().isAfter(day) ? Newness.PERHAPS : Newness.OLD;
    }

    // A date without a stated precision is a day: the contract asks for the precision only where it is coarser.
    private DatePrecision exactly() {
        return precision.orElse(DatePrecision.DAY);
    }
}
