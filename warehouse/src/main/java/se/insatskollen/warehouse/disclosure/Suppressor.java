package se.insatskollen.warehouse.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses which further cells to hide so that no sensitive one can be worked out: one pattern for all measures of linked
 * tables. Cheap cells first; each sensitive cell keeps a witness that it is protected.
 *
 * <p>Deterministic: the same tables give the same pattern, in whatever order their cells were added.
 */
public final class Suppressor {
    private final LinkedTables tables;
    private final List<Relations> relations;
    private final BitSet primary;
    private final Hiding hiding;
    private final WitnessSearch search;
    private final Witnesses witnesses = new Witnesses();
    private final BitSet unprotected = new BitSet();

    /**
     * @param costs of hiding each cell that is not sensitive; infinite where it must stay shown, as every nought must of a
     *     measure that shows it
     * @param forced cells to hide whatever they say, such as those that were hidden before
     * @throws RefusedTableException where a measure contradicts itself
     */
    public Suppressor(LinkedTables tables, List<Measure> measures, double[] costs, BitSet forced) {
        check(tables, costs);
        this.tables = tables;
        this.relations = measures.stream().map(Relations::of).toList();
        this.primary = (BitSet) forced.clone();
        measures.forEach(measure -> measure.sensitive().forEach(primary::set));
        this.hiding = new Hiding(withoutNoughts(measures, costs), primary);
        this.search = new WitnessSearch(tables, relations, hiding);
    }

    /** The pattern. */
    public Pattern protect() {
        List<Integer> cells = sensitive();
        cells.forEach(this::protect);
        cells.forEach(this::protectCheaper);
        new Sparing(tables, hiding, search, witnesses).spare(primary, unprotected);
        showWhatNobodyNeeds();
        return new Pattern(hiding.hidden(), unprotected, witnesses.all());
    }

    private static void check(LinkedTables tables, double[] costs) {
        if (costs.length != tables.size()) {
            throw new RefusedTableException("There are %d cells but %d costs".formatted(tables.size(), costs.length));
        }
        for (int cell = 0; cell < costs.length; cell++) {
            if (!(costs[cell] >= 0)) {
                throw new RefusedTableException(
                        "%s: hiding it costs %s; a cost is not negative".formatted(tables.name(cell), costs[cell]));
            }
        }
    }

    // A hidden cell says that it is not nought; one that were would make the intruder's floor a lie.
    private static double[] withoutNoughts(List<Measure> measures, double[] costs) {
        double[] its = costs.clone();
        for (int cell = 0; cell < its.length; cell++) {
            int each = cell;
            if (measures.stream().anyMatch(measure -> measure.isShownAsNought(each))) {
                its[cell] = Double.POSITIVE_INFINITY;
            }
        }
        return its;
    }

    private List<Integer> sensitive() {
        return IntStream.range(0, tables.size())
                .filter(cell -> relations.stream().anyMatch(its -> its.measure().need(cell) != null))
                .boxed()
                .sorted(Comparator.comparingInt(tables::place))
                .toList();
    }

    private void protect(int cell) {
        WitnessSearch.Found found = search.find(cell);
        unprotected.set(cell, !found.isEnough());
        witnesses.put(cell, found.shifts());
    }

    // The cells that others have needed since may do for it too.
    private void protectCheaper(int cell) {
        List<Shift> before = witnesses.remove(cell);
        List<Integer> onlyItsOwn = Witnesses.cells(before)
                .filter(each -> !primary.get(each) && !witnesses.isNeeded(each))
                .boxed()
                .toList();
        if (onlyItsOwn.isEmpty() || unprotected.get(cell)) {
            witnesses.put(cell, before);
            return;
        }
        onlyItsOwn.forEach(hiding::show);
        double cost = onlyItsOwn.stream().mapToDouble(hiding::cost).sum();
        List<Shift> kept = search.findBelow(cost, cell).orElse(before);
        kept.forEach(hiding::hide);
        witnesses.put(cell, kept);
    }

    private void showWhatNobodyNeeds() {
        BitSet needed = (BitSet) primary.clone();
        hiding.hidden().stream().filter(witnesses::isNeeded).forEach(needed::set);
        hiding.hidden().and(needed);
    }
}
