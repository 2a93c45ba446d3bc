package se.insatskollen.warehouse.counts;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import se.insatskollen.warehouse.disclosure.Audit;
import se.insatskollen.warehouse.disclosure.ExposedException;
import se.insatskollen.warehouse.disclosure.LinkedTables;
import se.insatskollen.warehouse.disclosure.Measure;
import se.insatskollen.warehouse.disclosure.Pattern;
import se.insatskollen.warehouse.disclosure.Retelling;

/** Decides which cells of linked tables are hidden, and audits the decision. */
final class Decision {
    private final LinkedTables tables;
    private final Retelling retelling;
    private final List<Measure> measures;
    private final double[] costs;

    /** @param costs of hiding each cell; infinite where it is known whatever is hidden */
    Decision(LinkedTables tables, Retelling retelling, List<Measure> measures, double[] costs) {
        this.tables = tables;
        this.retelling = retelling;
        this.measures = List.copyOf(measures);
        this.costs = costs.clone();
    }

    /**
     * The cells that tell nothing new.
     *
     * @param whole what a cell is withheld with where no pattern protects it
     * @throws ExposedException where a hidden cell could be worked out
     */
    BitSet hidden(IntFunction<String> whole) throws ExposedException {
        Retelling.Choice choice = retelling.choose(measures, costs);
        if (!choice.pattern().unprotected().isEmpty()) {
            choice = new Retelling.Choice(Pattern.of(withWholes(choice.pattern(), whole)), choice.measures());
        }
        Audit.of(choice.measures(), choice.pattern()).requireProtection();
        return choice.pattern().hidden();
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
