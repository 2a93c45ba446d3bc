package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the cheapest cells to hide so that a sensitive cell can be larger or smaller without anything shown changing.
 *
 * <p>A candidate takes one {@link Factor} of every dimension; the product of their signs over all cells that exist keeps
 * every sum of every dimension at once. In two dimensions it is the rectangle of the hypercube method (Repsilber 1994;
 * Giessing and Repsilber 2002), in hierarchies it carries on into totals and parts.
 */
final class MoveSearch {
    private static final int KEPT = 12;
    // So many that cost nothing are enough to choose from.
    private static final int FREE = 3;
    private static final int MOST_CELLS = 512;

    private final LinkedTables tables;
    private final Hiding hiding;
    private final List<Map<Integer, List<Factor>>> factors = new ArrayList<>();
    // Of each dimension, the others that some table tells cells apart by as well.
    private final List<BitSet> together = new ArrayList<>();
    private final int[] cells = new int[MOST_CELLS];
    private final int[] signs = new int[MOST_CELLS];
    private int size;

    MoveSearch(LinkedTables tables, Hiding hiding) {
        this.tables = tables;
        this.hiding = hiding;
        tables.dimensions().forEach(dimension -> factors.add(new TreeMap<>()));
        tables.dimensions().forEach(dimension -> together.add(new BitSet()));
        for (int cell = 0; cell < tables.size(); cell++) {
            noteBelow(cell);
        }
    }

    private void noteBelow(int cell) {
        for (int one = 0; one < together.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (isBelow(cell, one) && isBelow(cell, other)) {
                    together.get(one).set(other);
                    together.get(other).set(one);
                }
            }
        }
    }

    private boolean isBelow(int cell, int dimension) {
        return !tables.dimensions().get(dimension).isTotal(tables.code(cell, dimension));
    }

    /**
     * The cheapest candidates for a cell that the demands allow, cheapest first.
     *
     * @param isAlone whether what does not add up may change without its totals and parts
     */
    List<Move> candidates(int cell, Demands demands, boolean isAlone) {
        List<List<Factor>> wide = new ArrayList<>();
        List<Integer> narrow = new ArrayList<>();
        for (int dimension = 0; dimension < tables.dimensions().size(); dimension++) {
            int code = tables.code(cell, dimension);
            List<Factor> all = factors(dimension, code);
            if (isAlone && !demands.isAnyAdditiveIn(tables.dimensions().get(dimension))) {
                wide.add(withAlone(code, all));
            } else if (isNarrow(dimension, code, all) && narrow.stream().noneMatch(together.get(dimension)::get)) {
                narrow.add(dimension);
                wide.add(List.of(Factor.only(code)));
            } else {
                wide.add(all);
            }
        }
        Best best = new Best();
        List<List<Priced>> priced = new ArrayList<>();
        for (int dimension = 0; dimension < wide.size(); dimension++) {
            priced.add(priced(cell, dimension, wide.get(dimension), demands));
        }
        choose(cell, priced, new Factor[wide.size()], 0, narrow, demands, best);
        return best.moves;
    }

    /** A factor, and what the cells cost that it changes in its own dimension: those every product with it changes. */
    private record Priced(Factor factor, double cost) {}

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
                cost += price(other, factor.sign(at), demands);
            }
        }
        return cost;
    }

    // What does not add up can change by itself, as long as its totals still hold.
    private static List<Factor> withAlone(int code, List<Factor> all) {
        return Stream.concat(Stream.of(Factor.only(code)), all.stream()).toList();
    }

    private List<Factor> factors(int dimension, int code) {
        return factors.get(dimension)
                .computeIfAbsent(code, key -> Factor.of(tables.dimensions().get(dimension), code));
    }

    // A grand total stands against nothing: only which of its parts goes along is to be chosen, and of dimensions that
    // no
    // table goes below the totals of together, each by itself.
    private boolean isNarrow(int dimension, int code, List<Factor> all) {
        return tables.dimensions().get(dimension).isTotal(code)
                && all.size() == tables.dimensions().get(dimension).leaves(code).cardinality();
    }

    // What one dimension costs by itself is part of what all together cost: dearer ones need not be tried.
    private void choose(
            int cell,
            List<List<Priced>> priced,
            Factor[] chosen,
            double bound,
            List<Integer> narrow,
            Demands demands,
            Best best) {
        int dimension = (int) Arrays.stream(chosen).filter(Objects::nonNull).count();
        if (dimension == chosen.length) {
            size = 0;
            double cost = fill(tables.place(cell), cell, 1, 0, chosen, demands);
            if (cost < best.worst()) {
                best.offer(cost + goDown(narrow, demands));
            }
            return;
        }
        for (Priced next : priced.get(dimension)) {
            if (bound + next.cost() >= best.worst()) {
                break;
            }
            chosen[dimension] = next.factor();
            choose(cell, priced, chosen, bound + next.cost(), narrow, demands, best);
        }
        chosen[dimension] = null;
    }

    private double fill(int place, int cell, int sign, int dimension, Factor[] chosen, Demands demands) {
        if (dimension == chosen.length) {
            int there = tables.cellAt(place);
            add(there, sign);
            return there < 0 ? 0 : price(there, sign, demands);
        }
        int own = tables.code(cell, dimension);
        double cost = 0;
        for (int at = 0; at < chosen[dimension].size() && Double.isFinite(cost); at++) {
            int there = place + (chosen[dimension].code(at) - own) * tables.stride(dimension);
            cost += fill(there, cell, sign * chosen[dimension].sign(at), dimension + 1, chosen, demands);
        }
        return cost;
    }

    // Of every dimension in which the cells are grand totals, the cheapest part goes along.
    private double goDown(List<Integer> narrow, Demands demands) {
        int base = size;
        double cost = 0;
        for (int dimension : narrow) {
            Factor cheapest = null;
            double least = Double.POSITIVE_INFINITY;
            boolean isTold = false;
            for (Factor factor : factors(dimension, tables.code(cells[0], dimension))) {
                if (hasParts(base, dimension, factor)) {
                    isTold = true;
                    double its = priceParts(base, dimension, factor, demands, least);
                    if (its < least) {
                        least = its;
                        cheapest = factor;
                    }
                }
            }
            if (isTold && cheapest == null) {
                return Double.POSITIVE_INFINITY;
            }
            if (cheapest != null) {
                addParts(base, dimension, cheapest);
                cost += least;
            }
        }
        return cost;
    }

    private boolean hasParts(int base, int dimension, Factor factor) {
        for (int at = 0; at < base; at++) {
            for (int other = 1; other < factor.size(); other++) {
                if (tables.sibling(cells[at], dimension, factor.code(other)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    // A cell that is told by parts, but not by this one, cannot go along.
    private double priceParts(int base, int dimension, Factor factor, Demands demands, double most) {
        double cost = 0;
        for (int at = 0; at < base && cost < most; at++) {
            int cell = cells[at];
            if (isToldByParts(cell, dimension)
                    && !factor.hasLeavesAmong(code -> tables.sibling(cell, dimension, code) >= 0)) {
                return Double.POSITIVE_INFINITY;
            }
            for (int other = 1; other < factor.size(); other++) {
                int part = tables.sibling(cell, dimension, factor.code(other));
                if (part >= 0) {
                    cost += price(part, signs[at] * factor.sign(other), demands);
                }
            }
        }
        return cost;
    }

    private boolean isToldByParts(int cell, int dimension) {
        return tables.dimensions().get(dimension).leaves(tables.code(cell, dimension)).stream()
                .anyMatch(leaf -> tables.sibling(cell, dimension, leaf) >= 0);
    }

    private void addParts(int base, int dimension, Factor factor) {
        for (int at = 0; at < base; at++) {
            for (int other = 1; other < factor.size(); other++) {
                add(tables.sibling(cells[at], dimension, factor.code(other)), signs[at] * factor.sign(other));
            }
        }
    }

    private double price(int cell, int sign, Demands demands) {
        return demands.allow(cell, sign) ? hiding.cost(cell) : Double.POSITIVE_INFINITY;
    }

    private void add(int cell, int sign) {
        if (cell >= 0 && size < MOST_CELLS) {
            cells[size] = cell;
            signs[size++] = sign;
        }
    }

    /** The cheapest moves so far. */
    private final class Best {
        private final List<Move> moves = new ArrayList<>();

        double worst() {
            if (moves.size() >= FREE && moves.get(FREE - 1).cost() == 0) {
                return 0;
            }
            return moves.size() < KEPT
                    ? Double.POSITIVE_INFINITY
                    : moves.get(moves.size() - 1).cost();
        }

        void offer(double cost) {
            if (cost < worst() && size < MOST_CELLS) {
                moves.add(new Move(cells, signs, size, cost));
                moves.sort(Comparator.comparingDouble(Move::cost));
                if (moves.size() > KEPT) {
                    moves.remove(moves.size() - 1);
                }
            }
        }
    }
}
