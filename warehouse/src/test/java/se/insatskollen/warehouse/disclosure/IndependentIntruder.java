package se.insatskollen.warehouse.disclosure;

import java.util.Arrays;

/**
 * What a table of two ways gives away, worked out without linear programming: a row or column is a node, a hidden cell an
 * edge, and whatever leaves everything shown as it is runs round in circles. How far a cell can go is the largest flow
 * back (Gusfield 1988). All numbers are whole, so the ends of the intervals are reached by whole tables.
 */
final class IndependentIntruder {
    /** More than any table holds. */
    static final int WITHOUT_BOUND = 1_000_000;

    private final int[][] counts;
    private final boolean[][] hidden;
    private final int rows;
    private final int nodes;

    /** @param counts with row and column 0 for the totals */
    IndependentIntruder(int[][] counts, boolean[][] hidden) {
        this.counts = counts;
        this.hidden = hidden;
        this.rows = counts.length;
        this.nodes = rows + counts[0].length;
    }

    /** The least that a hidden cell can be, where the others need only not be negative. */
    int least(int row, int column) {
        int[][] room = roomWithout(row, column, 0);
        return counts[row][column] - Math.min(counts[row][column], flow(room, from(row, column), to(row, column)));
    }

    /** The most that a hidden cell can be: what else is hidden is at least one, because nought is shown. */
    int most(int row, int column) {
        int[][] room = roomWithout(row, column, 1);
        return Math.min(WITHOUT_BOUND, counts[row][column] + flow(room, to(row, column), from(row, column)));
    }

    /** Whether the interval of every small cell has 1 in it, and reaches the threshold. */
    boolean isStumped() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                if (CountTable.isFew(counts[row][column]) && !isSafe(row, column)) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean isSafe(int row, int column) {
        return hidden[row][column] && least(row, column) <= 1 && most(row, column) >= CountTable.THRESHOLD;
    }

    // Inner cells and the total of all run from row to column, totals of a row or a column back.
    private int from(int row, int column) {
        return (row == 0) == (column == 0) ? row : rows + column;
    }

    private int to(int row, int column) {
        return (row == 0) == (column == 0) ? rows + column : row;
    }

    private int[][] roomWithout(int ownRow, int ownColumn, int floor) {
        int[][] room = new int[nodes][nodes];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                if (hidden[row][column] && (row != ownRow || column != ownColumn)) {
                    room[from(row, column)][to(row, column)] = WITHOUT_BOUND;
                    room[to(row, column)][from(row, column)] = counts[row][column] - floor;
                }
            }
        }
        return room;
    }

    private int flow(int[][] room, int source, int sink) {
        int flow = 0;
        int more = WITHOUT_BOUND;
        while (more > 0 && flow < WITHOUT_BOUND) {
            more = augment(room, source, sink, WITHOUT_BOUND, new boolean[nodes]);
            flow += more;
        }
        return Math.min(flow, WITHOUT_BOUND);
    }

    private int augment(int[][] room, int at, int sink, int most, boolean[] seen) {
        if (at == sink) {
            return most;
        }
        seen[at] = true;
        for (int next = 0; next < nodes; next++) {
            if (!seen[next] && room[at][next] > 0) {
                int pushed = augment(room, next, sink, Math.min(most, room[at][next]), seen);
                if (pushed > 0) {
                    room[at][next] -= pushed;
                    room[next][at] += pushed;
                    return pushed;
                }
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return Arrays.deepToString(counts) + " hidden " + Arrays.deepToString(hidden);
    }
}
