package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.List;

/** The best patterns of a small table, found by trying all sets of further cells. */
final class ExactOptimum {
    private final int[][] counts;
    private final List<int[]> further = new ArrayList<>();
    private final boolean[][] hidden;
    private int fewestCells = Integer.MAX_VALUE;
    private int leastValue = Integer.MAX_VALUE;

    ExactOptimum(int[][] counts) {
        this.counts = counts;
        this.hidden = new boolean[counts.length][counts[0].length];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                hidden[row][column] = CountTable.isFew(counts[row][column]);
                if (counts[row][column] >= CountTable.THRESHOLD) {
                    further.add(new int[] {row, column});
                }
            }
        }
        tryAll(0, 0, 0);
    }

    /** Whether any pattern protects. */
    boolean exists() {
        return leastValue < Integer.MAX_VALUE;
    }

    /** The fewest cells to hide besides the small ones. */
    int fewestCells() {
        return fewestCells;
    }

    /** The least sum of what must be hidden besides the small ones; another pattern may have fewer cells. */
    int leastValue() {
        return leastValue;
    }

    private void tryAll(int at, int cells, int value) {
        if (at == further.size()) {
            boolean isBetter = cells < fewestCells || value < leastValue;
            if (isBetter && new IndependentIntruder(counts, hidden).isStumped()) {
                fewestCells = Math.min(fewestCells, cells);
                leastValue = Math.min(leastValue, value);
            }
            return;
        }
        int row = further.get(at)[0];
        int column = further.get(at)[1];
        tryAll(at + 1, cells, value);
        hidden[row][column] = true;
        tryAll(at + 1, cells + 1, value + counts[row][column]);
        hidden[row][column] = false;
    }
}
