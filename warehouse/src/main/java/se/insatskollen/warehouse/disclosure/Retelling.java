package se.insatskollen.warehouse.disclosure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an edition tells anew of cells that the one before told already. What was hidden stays hidden. What was shown cannot
 * be hidden any more; but where few families have changed since, the old figure goes on being shown, and so do as many
 * others as it takes that nobody can work the change out.
 */
public final class Retelling {
    private final LinkedTables tables;
    private final Limits limits;
    private final BitSet hidden = new BitSet();
    // Of cells that were shown before: how many families have changed.
    private final Map<Integer, Integer> changes = new HashMap<>();

    /**
     * A pattern, and what the intruder is to be tried on.
     *
     * @param pattern hides what is not told anew
     */
    public record Choice(Pattern pattern, List<Measure> measures) {
        public Choice {
            measures = List.copyOf(measures);
        }
    }

    /** A first edition, until it is said what the one before told. */
    public Retelling(LinkedTables tables, Limits limits) {
        this.tables = tables;
        this.limits = limits;
    }

    /** The edition before hid the cell. */
    public void wasHidden(int cell) {
        hidden.set(cell);
    }

    /**
     * The edition before showed a figure of the cell.
     *
     * @param changed how many of the families have come, gone or changed since
     */
    public void wasShown(int cell, int changed) {
        changes.merge(cell, changed, Math::max);
    }

    /**
     * How many have changed, as far as it can be seen: no more than the shown number of families has grown or shrunk, if it
     * has.
     *
     * @param marked as many at least by their marks
     * @param before shown number of families
     * @param now their number
     */
    public static int changed(int marked, long before, long now) {
        return before == now ? marked : (int) Math.min(marked, Math.abs(before - now));
    }

    /**
     * The pattern.
     *
     * @param costs of hiding each cell that was not shown before
     */
    public Choice choose(List<Measure> measures, double[] costs) {
        double[] all = costs.clone();
        changes.forEach((cell, changed) -> all[cell] = changed == 0 ? Double.POSITIVE_INFINITY : changed);
        Choice choice = choose(measures, all, hidden);
        BitSet untold = new BitSet();
        for (BitSet open = unprotected(choice, untold); !open.isEmpty(); open = unprotected(choice, untold)) {
            untold.or(tied(open, measures));
            BitSet forced = (BitSet) hidden.clone();
            forced.or(untold);
            choice = choose(
                    measures.stream()
                            .map(measure -> measure.withoutChanges(untold))
                            .toList(),
                    all,
                    forced);
        }
        return choice;
    }

    private Choice choose(List<Measure> measures, double[] costs, BitSet forced) {
        return new Choice(new Suppressor(tables, measures, costs, forced).protect(), measures);
    }

    private BitSet unprotected(Choice choice, BitSet untold) {
        BitSet cells = new BitSet();
        choice.pattern().unprotected().stream()
                .filter(cell -> limits.isFew(changes.getOrDefault(cell, 0)) && !untold.get(cell))
                .forEach(cells::set);
        return cells;
    }

    // Where no pattern protects a change, nothing is told anew of any cell that has changed and is tied to it: then no
    // sum
    // holds anything that was not known before.
    private BitSet tied(BitSet open, List<Measure> measures) {
        List<Relations> relations = measures.stream().map(Relations::of).toList();
        BitSet found = (BitSet) open.clone();
        Deque<Integer> next = new ArrayDeque<>(open.stream().boxed().toList());
        while (!next.isEmpty()) {
            int cell = next.remove();
            relations.stream().flatMap(its -> its.of(cell).stream()).forEach(relation -> {
                for (int at = -1; at < relation.partCount(); at++) {
                    int other = at < 0 ? relation.total() : relation.part(at);
                    if (changes.getOrDefault(other, 0) > 0 && !found.get(other)) {
                        found.set(other);
                        next.add(other);
                    }
                }
            });
        }
        return found;
    }
}
