package se.insatskollen.warehouse.disclosure;

/**
 * A change of hidden values that leaves everything that is shown as it is: added to the true table it gives another that
 * an intruder cannot rule out. A witness that an interval reaches as far as it does.
 */
final class Shift {
    private final Measure measure;
    private final int[] cells;
    private final double[] steps;
    private final Direction direction;

    /**
     * @param steps what is added to each of the cells
     * @param direction which end it is a witness of; of the upper one it is one of the lower too
     */
    Shift(Measure measure, int[] cells, double[] steps, Direction direction) {
        this.measure = measure;
        this.direction = direction;
        this.cells = cells.clone();
        this.steps = steps.clone();
    }

    Measure measure() {
        return measure;
    }

    Direction direction() {
        return direction;
    }

    int size() {
        return cells.length;
    }

    int cell(int at) {
        return cells[at];
    }

    /** The value of one of its cells in the other table. */
    double value(int at) {
        return measure.value(cells[at]) + steps[at];
    }

    /** The value of any cell in the other table. */
    double of(int cell) {
        for (int at = 0; at < cells.length; at++) {
            if (cells[at] == cell) {
                return value(at);
            }
        }
        return measure.value(cell);
    }

    /** Whether the other table is one that could be, as far as its relations go. */
    boolean isPossible(Relations relations) {
        for (int at = 0; at < cells.length; at++) {
            if (value(at) < measure.floor(cells[at], direction) - Relations.ROUNDING) {
                return false;
            }
            for (Relation relation : relations.of(cells[at])) {
                if (!relation.holds(this::of)) {
                    return false;
                }
            }
        }
        return true;
    }
}
