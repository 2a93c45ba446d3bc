package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** All tables of one shape, each of them held against an intruder and an optimum that know nothing of the suppressor. */
final class EnumeratedShape {
    private final String shape;
    private long tables;
    private long protectedTables;
    private long withheld;
    private long cells;
    private long fewestCells;
    private long value;
    private long leastValue;
    private long dearer;

    EnumeratedShape(String shape) {
        this.shape = shape;
    }

    EnumeratedShape checkAll(List<int[][]> all) {
        all.parallelStream().forEach(this::check);
        return this;
    }

    private void check(int[][] inner) {
        CountTable table = CountTable.of(inner);
        Pattern pattern = table.protect();
        boolean[][] hidden = table.hidden(pattern);
        IndependentIntruder intruder = new IndependentIntruder(table.counts(), hidden);
        ExactOptimum optimum = new ExactOptimum(table.counts());

        assertThat(pattern.unprotected().isEmpty()).as("%s", intruder).isEqualTo(optimum.exists());
        table.forEach((row, column) -> checkCell(table, pattern, intruder, row, column));
        if (optimum.exists()) {
            checkPublished(table.counts(), hidden);
        }
        assertThat(Audit.of(List.of(table.families()), pattern).exposures())
                .as("%s", intruder)
                .isEmpty();
        CountTable shuffled = CountTable.shuffled(Arrays.deepHashCode(inner), inner);
        assertThat(shuffled.hidden(shuffled.protect())).as("%s", intruder).isDeepEqualTo(hidden);
        count(table.counts(), hidden, optimum);
    }

    // Whatever of a row is shown adds up, or something of it is hidden.
    private static void checkPublished(int[][] counts, boolean[][] hidden) {
        for (int row = 0; row < counts.length; row++) {
            int open = 0;
            int difference = counts[row][0];
            for (int column = 0; column < counts[0].length; column++) {
                open += hidden[row][column] ? 1 : 0;
                difference -= column > 0 ? counts[row][column] : 0;
            }
            assertThat(open).as("one suppression is none: row %s", row).isNotEqualTo(1);
            assertThat(difference).isZero();
        }
    }

    private static void checkCell(
            CountTable table, Pattern pattern, IndependentIntruder intruder, int row, int column) {
        int count = table.counts()[row][column];
        boolean isHidden = pattern.isHidden(table.number(row, column));
        if (CountTable.isFew(count)) {
            boolean isWithheld = pattern.isUnprotected(table.number(row, column));
            assertThat(isHidden).as("%s", intruder).isTrue();
            assertThat(isWithheld || intruder.isSafe(row, column))
                    .as("%s", intruder)
                    .isTrue();
        } else if (count == 0) {
            assertThat(isHidden).as("nought is shown as nought: %s", intruder).isFalse();
        }
    }

    private synchronized void count(int[][] counts, boolean[][] hidden, ExactOptimum optimum) {
        tables++;
        if (!optimum.exists()) {
            withheld++;
            return;
        }
        int further = 0;
        int itsValue = 0;
        int few = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                boolean isFew = CountTable.isFew(counts[row][column]);
                few += isFew ? 1 : 0;
                further += hidden[row][column] && !isFew ? 1 : 0;
                itsValue += hidden[row][column] && !isFew ? counts[row][column] : 0;
            }
        }
        assertThat(few > 0 || further == 0)
                .as("nothing is hidden where nothing is small")
                .isTrue();
        protectedTables += few > 0 ? 1 : 0;
        cells += further;
        fewestCells += optimum.fewestCells();
        value += itsValue;
        leastValue += optimum.leastValue();
        dearer += itsValue > optimum.leastValue() ? 1 : 0;
    }

    long tables() {
        return tables;
    }

    double excessValue() {
        return leastValue == 0 ? 0 : (double) (value - leastValue) / leastValue;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %d tables, %d with small cells protected, %d withheld as no pattern protects;"
                        + " hidden besides: %d cells (fewest %d), value %d (least %d), dearer than the least: %d tables",
                shape,
                tables,
                protectedTables,
                withheld,
                cells,
                fewestCells,
                value,
                leastValue,
                dearer);
    }
}
