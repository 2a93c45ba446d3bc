package se.insatskollen.warehouse.disclosure;

import java.util.List;

/** The cells that one sensitive cell's next move would change, written over for each choice of factors, and their price. */
final class MoveDraft {
    private static final int MOST_CELLS = 512;

    private final LinkedTables tables;
    private final Hiding hiding;
    private final Factors factors;
    private final Demands demands;
    private final int start;
    private final int[] cells = new int[MOST_CELLS];
    private final int[] signs = new int[MOST_CELLS];
    private int size;

    MoveDraft(LinkedTables tables, Hiding hiding, Factors factors, Demands demands, int start) {
        this.tables = tables;
        this.hiding = hiding;
        this.factors = factors;
        this.demands = demands;
        this.start = start;
    }

    /**
     * Takes the cells that are changed by one factor of every dimension, instead of what was there.
     *
     * @return what hiding them costs; infinite where one of them cannot take part
     */
    double fill(Factor[] chosen) {
        size = 0;
        return fill(tables.place(start), 1, 0, chosen);
    }

    private double fill(int place, int sign, int dimension, Factor[] chosen) {
        if (dimension == chosen.length) {
            int there = tables.cellAt(place);
            add(there, sign);
            return there < 0 ? 0 : demands.price(there, sign, hiding);
        }
        Factor factor = chosen[dimension];
        int own = tables.code(start, dimension);
        double cost = 0;
        for (int at = 0; at < factor.size() && Double.isFinite(cost); at++) {
            int there = place + (factor.code(at) - own) * tables.stride(dimension);
            cost += fill(there, sign * factor.sign(at), dimension + 1, chosen);
        }
        return cost;
    }

    /**
     * Takes along, of every dimension in which the cells are grand totals, the cheapest part.
     *
     * @return what that costs; infinite where none can go along
     */
    double carryDown(List<Integer> dimensions) {
        int base = size;
        double cost = 0;
        for (int dimension : dimensions) {
            cost += carryDown(base, dimension);
        }
        return cost;
    }

    private double carryDown(int base, int dimension) {
        Factor cheapest = null;
        double least = Double.POSITIVE_INFINITY;
        boolean isTold = false;
        for (Factor factor : factors.of(dimension, tables.code(start, dimension))) {
            if (hasParts(base, dimension, factor)) {
                isTold = true;
                double its = priceParts(base, dimension, factor, least);
                if (its < least) {
                    least = its;
                    cheapest = factor;
                }
            }
        }
        if (cheapest == null) {
            return isTold ? Double.POSITIVE_INFINITY : 0;
        }
        addParts(base, dimension, cheapest);
        return least;
    }

    /** The move that changes them all; only where there is {@link #isComplete room} for them. */
    Move move(double cost) {
        return new Move(cells, signs, size, cost);
    }

    /** Whether all cells found room. */
    boolean isComplete() {
        return size < MOST_CELLS;
    }

    private boolean hasParts(int base, int dimension, Factor factor) {
        for (int at = 0; at < base; at++) {
            for (int other = 1; other < factor.size(); other++) {
                if (tables.sibling(cells[at], dimension, factor.code(other)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    // A cell that is told by parts, but not by this one, cannot go along.
    private double priceParts(int base, int dimension, Factor factor, double most) {
        double cost = 0;
        for (int at = 0; at < base && cost < most; at++) {
            int cell = cells[at];
            if (isToldByParts(cell, dimension)
                    && !factor.hasLeavesAmong(code -> tables.sibling(cell, dimension, code) >= 0)) {
                return Double.POSITIVE_INFINITY;
            }
            for (int other = 1; other < factor.size(); other++) {
                int part = tables.sibling(cell, dimension, factor.code(other));
                if (part >= 0) {
                    cost += demands.price(part, signs[at] * factor.sign(other), hiding);
                }
            }
        }
        return cost;
    }

    private boolean isToldByParts(int cell, int dimension) {
        return tables.dimensions().get(dimension).leaves(tables.code(cell, dimension)).stream()
                .anyMatch(leaf -> tables.sibling(cell, dimension, leaf) >= 0);
    }

    private void addParts(int base, int dimension, Factor factor) {
        for (int at = 0; at < base; at++) {
            for (int other = 1; other < factor.size(); other++) {
                add(tables.sibling(cells[at], dimension, factor.code(other)), signs[at] * factor.sign(other));
            }
        }
    }

    private void add(int cell, int sign) {
        if (cell >= 0 && size < MOST_CELLS) {
            cells[size] = cell;
            signs[size++] = sign;
        }
    }
}
