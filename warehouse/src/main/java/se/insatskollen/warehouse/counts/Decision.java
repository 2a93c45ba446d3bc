package se.insatskollen.warehouse.counts;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import se.insatskollen.warehouse.disclosure.Audit;
import se.insatskollen.warehouse.disclosure.ExposedException;
import se.insatskollen.warehouse.disclosure.LinkedTables;
import se.insatskollen.warehouse.disclosure.Measure;
import se.insatskollen.warehouse.disclosure.Pattern;
import se.insatskollen.warehouse.disclosure.Suppressor;

/** Decides which cells of linked tables are hidden, and audits the decision. */
final class Decision {
    private final LinkedTables tables;
    private final List<Measure> measures;
    private final double[] costs;

    /** @param costs of hiding each cell; infinite where it is known whatever is hidden */
    Decision(LinkedTables tables, List<Measure> measures, double[] costs) {
        this.tables = tables;
        this.measures = List.copyOf(measures);
        this.costs = costs.clone();
    }

    /**
     * The hidden cells.
     *
     * @param whole what a cell is withheld with where no pattern protects it
     * @throws ExposedException where a hidden cell could be worked out
     */
    BitSet hidden(IntFunction<String> whole) throws ExposedException {
        Pattern pattern = new Suppressor(tables, measures, costs, new BitSet()).protect();
        if (!pattern.unprotected().isEmpty()) {
            pattern = Pattern.of(withWholes(pattern, whole));
        }
        Audit.of(measures, pattern).requireProtection();
        return pattern.hidden();
    }

    private BitSet withWholes(Pattern pattern, IntFunction<String> whole) {
        List<String> withheld =
                pattern.unprotected().stream().mapToObj(whole).distinct().toList();
        BitSet hidden = pattern.hidden();
        for (int cell = 0; cell < tables.size(); cell++) {
            if (withheld.contains(whole.apply(cell))) {
                hidden.set(cell);
            }
        }
        return hidden;
    }
}
