package se.insatskollen.dashboard.web.erratum;

import java.time.LocalDate;
import se.insatskollen.dashboard.web.SwedishDates;

/** What was wrong in figures we have shown, and what holds now. */
public record ErratumRow(LocalDate publishedDate, String concerns, String wasWrong, String holdsNow) {
    /** "4 maj 2026". */
    String day() {
        return SwedishDates.day(publishedDate);
    }
}
