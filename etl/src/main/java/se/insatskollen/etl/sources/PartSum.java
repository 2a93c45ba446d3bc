package se.insatskollen.etl.sources;

import java.util.Optional;
import se.insatskollen.etl.reading.UnreadableException;

/** Adds up the amounts of a part as its rows pass, and holds them against the sums it states itself. */
final class PartSum {
    private long ore;
    private long oreSinceControl;
    private long amountsUnread;

    void add(DeliveryRows.Row row, boolean hasAmount) throws UnreadableException {
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

    /**
     * Requires a sum that the part states: of all its rows so far, or of those since the last one.
     *
     * @param stated in öre; empty where the row states none, which is then only told apart from the data
     * @param place of the sum
     */
    void require(Optional<Long> stated, String place) throws UnreadableException {
        if (stated.isPresent() && stated.get() != ore && stated.get() != oreSinceControl) {
            throw new UnreadableException(
                    "%s states a sum of %s kr, but the rows above add up to %s kr%s. Deliver it again, whole."
                            .formatted(place, kronor(stated.get()), kronor(ore), unread()));
        }
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

    private static String kronor(long ore) {
        long whole = Math.abs(ore / 100);
        return "%s%d,%02d".formatted(ore < 0 ? "-" : "", whole, Math.abs(ore % 100));
    }
}
