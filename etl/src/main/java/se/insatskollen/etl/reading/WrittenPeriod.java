package se.insatskollen.etl.reading;

import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.warehouse.codes.DatePrecision;

/**
 * A period as a document states it, each edge as exact as it is written.
 *
 * @param start when it begins
 * @param end when it ends; empty where the document does not say that it did
 */
public record WrittenPeriod(WrittenDate start, Optional<WrittenDate> end) {
    public WrittenPeriod {
        if (end.isPresent() && end.get().last().isBefore(start.first())) {
            throw new IllegalArgumentException(
                    "Period ends %s before it starts %s".formatted(end.get().last(), start.first()));
        }
    }

    /** First day of what is meant by its start. */
    public LocalDate from() {
        return start.first();
    }

    public DatePrecision fromPrecision() {
        return start.precision();
    }

    /** Last day of what is meant by its end. */
    public Optional<LocalDate> to() {
        return end.map(WrittenDate::last);
    }

    public Optional<DatePrecision> toPrecision() {
        return end.map(WrittenDate::precision);
    }
}
