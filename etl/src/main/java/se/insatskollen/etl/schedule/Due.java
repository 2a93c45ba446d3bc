package se.insatskollen.etl.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A time the import is due.
 *
 * @param businessDate the Swedish calendar date of the due time; it has one run
 */
record Due(LocalDate businessDate, Instant at) {}
