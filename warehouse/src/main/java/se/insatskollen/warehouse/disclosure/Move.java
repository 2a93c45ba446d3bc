package se.insatskollen.warehouse.disclosure;

import java.util.Arrays;

/** Cells that can change together: those with sign 1 get what those with sign -1 lose, and every sum still holds. */
final class Move {
    private final int[] cells;
    private final int[] signs;
    private final double cost;

    Move(int[] cells, int[] signs, int size, double cost) {
        this.cells = Arrays.copyOf(cells, size);
        this.signs = Arrays.copyOf(signs, size);
        this.cost = cost;
    }

    int size() {
        return cells.length;
    }

    int cell(int at) {
        return cells[at];
    }

    /** What must be hidden besides what is hidden already. */
    double cost() {
        return cost;
    }

    /** The move made by so much in one measure. */
    Shift by(Measure measure, double step) {
        int[] changed = new int[cells.length];
        double[] steps = new double[cells.length];
        int size = 0;
        for (int at = 0; at < cells.length; at++) {
            if (measure.has(cells[at])) {
                changed[size] = cells[at];
                steps[size++] = signs[at] * step;
            }
        }
        return new Shift(
                measure,
                Arrays.copyOf(changed, size),
                Arrays.copyOf(steps, size),
                step > 0 ? Direction.UP : Direction.DOWN);
    }
}
