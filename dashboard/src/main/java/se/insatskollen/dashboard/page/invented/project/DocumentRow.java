package se.insatskollen.dashboard.page.invented.project;

import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.warehouse.codes.DatePrecision;

/** A paper that the project is said to stand in; nobody ever wrote it. */
record DocumentRow(String documentTitle, Optional<LocalDate> documentDate, Optional<DatePrecision> documentPrecision) {}
