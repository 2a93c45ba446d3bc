package se.insatskollen.dashboard.web.erratum;

import java.time.LocalDate;
import java.util.List;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.SwedishDates;

/** What was wrong in figures we have shown, and what holds now. */
public record ErratumRow(LocalDate publishedDate, String concerns, String wasWrong, String holdsNow) {
    /** All behind a door, the newest first. */
    public static List<ErratumRow> all(Queries open) {
        return open.list(ErratumRow.class, "errata.sql", ErratumRow.class);
    }

    /** "4 maj 2026". */
    String day() {
        return SwedishDates.day(publishedDate);
    }
}
