package se.insatskollen.warehouse.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One figure of every cell, such as cases, families or kronor, as an intruder would know it of the cells that are shown.
 *
 * <p>In a dimension in which it adds up, a total is the sum of its parts. In the others (families, who can come twice) a
 * total is no smaller than any part and no larger than their sum.
 */
public final class Measure {
    private final String name;
    private final LinkedTables tables;
    private final Set<String> additiveIn;
    private final double floor;
    private final double[] values;
    private final Map<Integer, Need> needs = new HashMap<>();
    // Those among them of which only the change since the edition before is sensitive.
    private final Map<Integer, Need> changes = new HashMap<>();

    /**
     * A measure of no cell yet.
     *
     * @param additiveIn names of the dimensions in which it adds up
     * @param floor the least that a hidden cell can be in an intruder's eyes: 1 where nought would be shown
     */
    public Measure(String name, LinkedTables tables, Set<String> additiveIn, double floor) {
        this.name = name;
        this.tables = tables;
        this.additiveIn = Set.copyOf(additiveIn);
        this.floor = floor;
        this.values = new double[tables.size()];
        Arrays.fill(values, Double.NaN);
    }

    /** The value of a cell; a cell that is never set is not published of this measure. */
    public void set(int cell, double value) {
        if (!Double.isFinite(value) || value < 0) {
            throw new RefusedTableException("%s: %s is %s; a figure is a number that is not negative"
                    .formatted(tables.name(cell), name, value));
        }
        values[cell] = value;
    }

    /** Makes a cell sensitive. */
    public void protect(int cell, Need need) {
        if (!has(cell)) {
            throw new RefusedTableException(
                    "%s: %s is to be protected but has no value".formatted(tables.name(cell), name));
        }
        needs.put(cell, need);
    }

    /** Makes what has changed in a cell since the edition before sensitive. */
    public void protectChange(int cell, Need need) {
        protect(cell, needs.containsKey(cell) ? needs.get(cell).and(need) : need);
        changes.put(cell, need);
    }

    /** The same where nothing is told anew of some cells, so that their changes need no protection. */
    Measure withoutChanges(BitSet cells) {
        Measure same = new Measure(name, tables, additiveIn, floor);
        System.arraycopy(values, 0, same.values, 0, values.length);
        same.needs.putAll(needs);
        same.changes.putAll(changes);
        cells.stream().filter(changes::containsKey).forEach(cell -> {
            same.needs.remove(cell);
            same.changes.remove(cell);
        });
        return same;
    }

    public String name() {
        return name;
    }

    /** Whether the cell has the measure. */
    public boolean has(int cell) {
        return !Double.isNaN(values[cell]);
    }

    public double value(int cell) {
        return values[cell];
    }

    LinkedTables tables() {
        return tables;
    }

    /** Nought is shown as nought, so that whatever is hidden is more. */
    double floor(int cell, Direction direction) {
        return switch (direction) {
            case UP -> Math.min(floor, values[cell]);
            case DOWN -> 0;
        };
    }

    /** Whether the cell is so small that hiding it would tell what hidden cells never are. */
    boolean isShownAsNought(int cell) {
        return values[cell] < floor;
    }

    boolean isAdditiveIn(Dimension dimension) {
        return additiveIn.contains(dimension.name());
    }

    /** Whether the cell needs to be protected. */
    public boolean isSensitive(int cell) {
        return needs.containsKey(cell);
    }

    /** Whether what has changed in the cell since the edition before is sensitive. */
    boolean isChange(int cell) {
        return changes.containsKey(cell);
    }

    /** Null where the cell needs none. */
    Need need(int cell) {
        return needs.get(cell);
    }

    /** Sensitive cells, in an order that does not depend on the order of rows. */
    Iterable<Integer> sensitive() {
        TreeSet<Integer> byPlace =
                new TreeSet<>((first, second) -> Integer.compare(tables.place(first), tables.place(second)));
        byPlace.addAll(needs.keySet());
        return byPlace;
    }
}
