package se.insatskollen.dashboard.web.place;

import java.time.LocalDate;
import java.util.List;
import se.insatskollen.dashboard.web.Queries;

/** A district that ended, and one that took over from it. */
public record SuccessionRow(String predecessorAreaKey, String successorAreaKey, LocalDate successionDate) {

    /** All behind a door, the oldest first. */
    public static List<SuccessionRow> all(Queries open) {
        return open.list(SuccessionRow.class, "successions.sql", SuccessionRow.class);
    }
}
