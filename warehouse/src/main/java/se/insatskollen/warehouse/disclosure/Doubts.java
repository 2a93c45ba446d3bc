package se.insatskollen.warehouse.disclosure;

import java.util.BitSet;
import java.util.Map;

/** Which ends of the intervals of one measure have not yet been seen to reach far enough. */
final class Doubts {
    private final Measure measure;
    private final BitSet low = new BitSet();
    private final BitSet high = new BitSet();

    /**
     * The true table is the first witness. A cell that no pattern protects is withheld with its table: nothing of it is left
     * to prove.
     */
    Doubts(Measure measure, Pattern pattern) {
        this.measure = measure;
        for (int cell : measure.sensitive()) {
            if (!pattern.isUnprotected(cell)) {
                low.set(cell);
                high.set(cell);
                settle(cell, measure.value(cell), Direction.UP);
            }
        }
    }

    boolean isLow(int cell) {
        return low.get(cell);
    }

    boolean isHigh(int cell) {
        return high.get(cell);
    }

    boolean remains(int cell) {
        return low.get(cell) || high.get(cell);
    }

    void settleHigh(int cell) {
        high.clear(cell);
    }

    /** Takes a possible table as witness. */
    void settle(Shift shift) {
        for (int at = 0; at < shift.size(); at++) {
            settle(shift.cell(at), shift.value(at), shift.direction());
        }
    }

    /** @param direction which end the table was found for; what is possible for the upper end is for the lower too */
    void settle(Map<Integer, Double> table, Direction direction) {
        table.forEach((cell, value) -> settle(cell, value, direction));
    }

    private void settle(int cell, double value, Direction direction) {
        Need need = measure.need(cell);
        if (need == null) {
            return;
        }
        double tolerance = Relations.tolerance(need.atLeast() - need.atMost(), measure.value(cell));
        if (value <= need.atMost() + tolerance) {
            low.clear(cell);
        }
        if (direction == Direction.UP && value >= need.atLeast() - tolerance) {
            high.clear(cell);
        }
    }
}
