package se.insatskollen.dashboard.web.place;

import java.time.LocalDate;

/** A district that ended, and one that took over from it. */
public record SuccessionRow(String predecessorAreaKey, String successorAreaKey, LocalDate successionDate) {}
