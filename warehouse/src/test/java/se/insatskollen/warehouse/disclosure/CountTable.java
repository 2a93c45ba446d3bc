package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table of families by row and column with its totals, threshold 5, nought shown as nought. A cell costs as many as it
 * holds; row and column 0 are the totals.
 */
final class CountTable {
    static final int THRESHOLD = 5;

    private final int[][] counts;
    private final LinkedTables tables;
    private final Measure families;
    private final int[][] numbers;
    private final double[] costs;

    private CountTable(int[][] inner, List<Integer> order) {
        this.counts = withTotals(inner);
        int columns = counts[0].length;
        this.tables = new LinkedTables(List.of(lines("row", counts.length), lines("column", columns)));
        this.numbers = new int[counts.length][columns];
        order.forEach(at -> numbers[at / columns][at % columns] = tables.add("families", at / columns, at % columns));
        this.families = new Measure("families", tables, Set.of("row", "column"), 1);
        this.costs = new double[tables.size()];
        order.forEach(at -> fill(numbers[at / columns][at % columns], counts[at / columns][at % columns]));
    }

    /** The inner cells. */
    static CountTable of(int[]... inner) {
        return new CountTable(
                inner,
                IntStream.range(0, (inner.length + 1) * (inner[0].length + 1))
                        .boxed()
                        .toList());
    }

    /** The same table, its cells added in some other order. */
    static CountTable shuffled(long seed, int[]... inner) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, (inner.length + 1) * (inner[0].length + 1))
                .boxed()
                .toList());
        Collections.shuffle(order, new Random(seed));
        return new CountTable(inner, order);
    }

    Pattern protect() {
        return protect(new boolean[counts.length][counts[0].length]);
    }

    Pattern protect(boolean[][] hiddenBefore) {
        BitSet forced = new BitSet();
        forEach((row, column) -> forced.set(numbers[row][column], hiddenBefore[row][column]));
        return new Suppressor(tables, List.of(families), costs, forced).protect();
    }

    /** Whether each cell is hidden, by row and column. */
    boolean[][] hidden(Pattern pattern) {
        boolean[][] hidden = new boolean[counts.length][counts[0].length];
        forEach((row, column) -> hidden[row][column] = pattern.isHidden(numbers[row][column]));
        return hidden;
    }

    int[][] counts() {
        return counts;
    }

    int number(int row, int column) {
        return numbers[row][column];
    }

    Measure families() {
        return families;
    }

    static boolean isFew(int count) {
        return count > 0 && count < THRESHOLD;
    }

    void forEach(Cell cell) {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                cell.at(row, column);
            }
        }
    }

    /** By row and column. */
    interface Cell {
        void at(int row, int column);
    }

    private void fill(int cell, int count) {
        families.set(cell, count);
        costs[cell] = count == 0 ? Double.POSITIVE_INFINITY : count;
        if (isFew(count)) {
            families.protect(cell, Need.ofCount(count, THRESHOLD));
        }
    }

    private static Dimension lines(String name, int size) {
        return Dimension.withTotal(
                name,
                "all",
                IntStream.range(1, size).mapToObj(Integer::toString).toList());
    }

    private static int[][] withTotals(int[][] inner) {
        int[][] counts = new int[inner.length + 1][inner[0].length + 1];
        for (int row = 0; row < inner.length; row++) {
            for (int column = 0; column < inner[0].length; column++) {
                int count = inner[row][column];
                counts[row + 1][column + 1] = count;
                counts[0][column + 1] += count;
                counts[row + 1][0] += count;
                counts[0][0] += count;
            }
        }
        return counts;
    }
}
