package se.insatskollen.warehouse.disclosure;

import java.util.BitSet;

/** What is hidden so far, and what it would cost to hide more. */
final class Hiding {
    private final double[] costs;
    private final BitSet hidden;

    /** @param costs of hiding each cell; infinite where it must stay shown */
    Hiding(double[] costs, BitSet hidden) {
        this.costs = costs.clone();
        this.hidden = (BitSet) hidden.clone();
    }

    double cost(int cell) {
        return hidden.get(cell) ? 0 : costs[cell];
    }

    void hide(int cell) {
        hidden.set(cell);
    }

    BitSet hidden() {
        return hidden;
    }
}
