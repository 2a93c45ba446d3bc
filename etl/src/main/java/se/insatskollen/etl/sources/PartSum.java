package se.insatskollen.etl.sources;

import java.util.Optional;
import se.insatskollen.etl.reading.Figures;
import se.insatskollen.etl.reading.UnreadableException;

/** Adds up the amounts of a part as its rows pass, and holds them against the sums it states itself. */
final class PartSum {
    private long rows;
    private long rowsSinceControl;
    private long ore;
    private long oreSinceControl;
    private long amountsUnread;

    void add(DeliveryRows.Row row, boolean hasAmount) throws UnreadableException {
        rows++;
        rowsSinceControl++;
        if (!hasAmount) {
            return;
        }
        if (row.ore().isEmpty()) {
            amountsUnread++;
            return;
        }
        try {
            ore = Math.addExact(ore, row.ore().get());
            oreSinceControl = Math.addExact(oreSinceControl, row.ore().get());
        } catch (ArithmeticException e) {
            throw new UnreadableException(
                    "holds amounts that add up to more than can be counted, at line %d. Correct them."
                            .formatted(row.line()));
        }
    }

    /** Requires a count that the part states, if any: of all its rows so far, or of those since the last one. */
    void requireRows(Optional<Long> stated, String place) throws UnreadableException {
        if (stated.isPresent() && stated.get() != rows && stated.get() != rowsSinceControl) {
            throw new UnreadableException("%s counts %d rows, but %d stand above it. Deliver it again, whole."
                    .formatted(place, stated.get(), rows));
        }
    }

    /** Requires a sum that the part states, if any: of all its rows so far, or of those since the last one, in öre. */
    void requireOre(Optional<Long> stated, String place) throws UnreadableException {
        if (stated.isPresent() && stated.get() != ore && stated.get() != oreSinceControl) {
            throw new UnreadableException(
                    "%s states a sum of %s kr, but the rows above add up to %s kr%s. Deliver it again, whole."
                            .formatted(place, Figures.kronor(stated.get()), Figures.kronor(ore), unread()));
        }
    }

    /** Begins to count and sum anew, beside the whole. */
    void beginAnew() {
        rowsSinceControl = 0;
        oreSinceControl = 0;
    }

    long ore() {
        return ore;
    }

    long amountsUnread() {
        return amountsUnread;
    }

    private String unread() {
        return amountsUnread == 0 ? "" : " (%d amounts could not be read)".formatted(amountsUnread);
    }
}
