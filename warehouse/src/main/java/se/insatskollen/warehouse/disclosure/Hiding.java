package se.insatskollen.warehouse.disclosure;

import java.util.BitSet;

/** What is hidden so far, and what it would cost to hide more. */
final class Hiding {
    private final double[] costs;
    private final BitSet hidden;
    private boolean isClosed;

    /** @param costs of hiding each cell; infinite where it must stay shown */
    Hiding(double[] costs, BitSet hidden) {
        this.costs = costs.clone();
        this.hidden = (BitSet) hidden.clone();
    }

    double cost(int cell) {
        if (hidden.get(cell)) {
            return 0;
        }
        return isClosed ? Double.POSITIVE_INFINITY : costs[cell];
    }

    /** What a cell costs when it is hidden. */
    double price(int cell) {
        return costs[cell];
    }

    void hide(int cell) {
        hidden.set(cell);
    }

    void hide(Shift shift) {
        for (int at = 0; at < shift.size(); at++) {
            hidden.set(shift.cell(at));
        }
    }

    void show(int cell) {
        hidden.clear(cell);
    }

    /** From now on nothing more can be hidden. */
    void close() {
        isClosed = true;
    }

    BitSet hidden() {
        return hidden;
    }
}
