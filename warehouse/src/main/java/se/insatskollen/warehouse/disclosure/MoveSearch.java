package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the cheapest cells to hide so that a sensitive cell can be larger or smaller without anything shown changing.
 *
 * <p>A candidate takes one {@link Factor} of every dimension; the product of their signs over all cells that exist keeps
 * every sum of every dimension at once. In two dimensions it is the rectangle of the hypercube method (Repsilber 1994;
 * Giessing and Repsilber 2002), in hierarchies it carries on into totals and parts.
 */
final class MoveSearch {
    private final LinkedTables tables;
    private final Hiding hiding;
    private final Factors factors;

    MoveSearch(LinkedTables tables, Hiding hiding) {
        this.tables = tables;
        this.hiding = hiding;
        this.factors = new Factors(tables);
    }

    /** A factor, and what the cells cost that it changes in its own dimension: those every product with it changes. */
    private record Priced(Factor factor, double cost) {}

    /**
     * The cheapest candidates for a cell that the demands allow, cheapest first.
     *
     * @param isAlone whether what does not add up may change without its totals and parts
     */
    List<Move> candidates(int cell, Demands demands, boolean isAlone) {
        List<List<Priced>> choices = new ArrayList<>();
        List<Integer> narrow = new ArrayList<>();
        for (int dimension = 0; dimension < tables.dimensions().size(); dimension++) {
            int code = tables.code(cell, dimension);
            List<Factor> all = factors.of(dimension, code);
            if (isAlone && !demands.isAnyAdditiveIn(tables.dimensions().get(dimension))) {
                all = withAlone(code, all);
            } else if (isNarrow(dimension, code, narrow)) {
                narrow.add(dimension);
                all = List.of(Factor.only(code));
            }
            choices.add(priced(cell, dimension, all, demands));
        }
        Search search = new Search(choices, narrow, new MoveDraft(tables, hiding, factors, demands, cell));
        search.choose(0, 0);
        return search.best.moves();
    }

    // What does not add up can change by itself, as long as its totals still hold.
    private static List<Factor> withAlone(int code, List<Factor> all) {
        return Stream.concat(Stream.of(Factor.only(code)), all.stream()).toList();
    }

    // The parts of a grand total are chosen last, by themselves, as long as no table splits it together with another.
    private boolean isNarrow(int dimension, int code, List<Integer> narrow) {
        return factors.isGrandTotal(dimension, code)
                && narrow.stream().noneMatch(other -> factors.areSplitTogether(dimension, other));
    }

    // A leaf that no cell tells of can neither get nor lose. Where none is told of, nothing below need change.
    private List<Priced> priced(int cell, int dimension, List<Factor> all, Demands demands) {
        List<Factor> told = all.stream()
                .filter(factor -> factor.hasLeavesAmong(code -> tables.sibling(cell, dimension, code) >= 0))
                .toList();
        return (told.isEmpty() ? List.of(Factor.only(tables.code(cell, dimension))) : told)
                .stream()
                        .map(factor -> new Priced(factor, cost(cell, dimension, factor, demands)))
                        .filter(priced -> Double.isFinite(priced.cost()))
                        .sorted(Comparator.comparingDouble(Priced::cost))
                        .toList();
    }

    private double cost(int cell, int dimension, Factor factor, Demands demands) {
        double cost = 0;
        for (int at = 1; at < factor.size(); at++) {
            int other = tables.sibling(cell, dimension, factor.code(at));
            if (other >= 0) {
                cost += demands.price(other, factor.sign(at), hiding);
            }
        }
        return cost;
    }

    /** Tries one factor of every dimension after the other. */
    private static final class Search {
        private final List<List<Priced>> choices;
        private final List<Integer> narrow;
        private final MoveDraft draft;
        private final Factor[] chosen;
        private final BestMoves best = new BestMoves();

        Search(List<List<Priced>> choices, List<Integer> narrow, MoveDraft draft) {
            this.choices = choices;
            this.narrow = narrow;
            this.draft = draft;
            this.chosen = new Factor[choices.size()];
        }

        // What one dimension costs by itself is part of what all together cost: dearer ones need not be tried.
        void choose(int dimension, double bound) {
            if (dimension == chosen.length) {
                draft();
                return;
            }
            for (Priced next : choices.get(dimension)) {
                if (bound + next.cost() >= best.worst()) {
                    return;
                }
                chosen[dimension] = next.factor();
                choose(dimension + 1, bound + next.cost());
            }
        }

        private void draft() {
            double cost = draft.fill(chosen);
            if (cost < best.worst()) {
                cost += draft.carryDown(narrow);
                if (cost < best.worst() && draft.isComplete()) {
                    best.add(draft.move(cost));
                }
            }
        }
    }
}
