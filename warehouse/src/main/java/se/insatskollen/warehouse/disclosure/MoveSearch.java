package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    private static final int MOST_CELLS = 512;

    private final LinkedTables tables;
    private final Hiding hiding;
    private final List<Map<Integer, List<Factor>>> factors = new ArrayList<>();
    private final int[] cells = new int[MOST_CELLS];
    private final int[] signs = new int[MOST_CELLS];
    private int size;

    MoveSearch(LinkedTables tables, Hiding hiding) {
        this.tables = tables;
        this.hiding = hiding;
        tables.dimensions().forEach(dimension -> factors.add(new TreeMap<>()));
    }

    /** The cheapest candidates for a cell that the demands allow, cheapest first. */
    List<Move> candidates(int cell, Demands demands) {
        List<List<Factor>> wide = new ArrayList<>();
        List<Integer> narrow = new ArrayList<>();
        for (int dimension = 0; dimension < tables.dimensions().size(); dimension++) {
            int code = tables.code(cell, dimension);
            List<Factor> all = factors(dimension, code);
            if (!demands.isAnyAdditiveIn(tables.dimensions().get(dimension))) {
                wide.add(withAlone(code, all));
            } else if (isNarrow(dimension, code, all)) {
                narrow.add(dimension);
                wide.add(List.of(Factor.only(code)));
            } else {
                wide.add(all);
            }
        }
        Best best = new Best();
        tryAll(cell, wide, narrow, demands, best);
        return best.moves;
    }

    // What does not add up can change by itself, as long as its totals still hold.
    private static List<Factor> withAlone(int code, List<Factor> all) {
        return Stream.concat(Stream.of(Factor.only(code)), all.stream()).toList();
    }

    private List<Factor> factors(int dimension, int code) {
        return factors.get(dimension)
                .computeIfAbsent(code, key -> Factor.of(tables.dimensions().get(dimension), code));
    }

    // A grand total stands against nothing: only which of its parts goes along is to be chosen, and each such dimension
    // by itself, because no table tells cells apart by two of them below their totals.
    private boolean isNarrow(int dimension, int code, List<Factor> all) {
        return tables.dimensions().get(dimension).isTotal(code)
                && all.size() == tables.dimensions().get(dimension).leaves(code).cardinality();
    }

    private void tryAll(int cell, List<List<Factor>> wide, List<Integer> narrow, Demands demands, Best best) {
        int[] chosen = new int[wide.size()];
        do {
            size = 0;
            fill(tables.place(cell), cell, 1, 0, wide, chosen);
            double cost = cost(0, demands);
            if (cost < best.worst()) {
                cost += goDown(narrow, demands);
                best.offer(cost);
            }
        } while (next(chosen, wide));
    }

    private static boolean next(int[] chosen, List<List<Factor>> wide) {
        for (int at = 0; at < chosen.length; at++) {
            if (++chosen[at] < wide.get(at).size()) {
                return true;
            }
            chosen[at] = 0;
        }
        return false;
    }

    private void fill(int place, int cell, int sign, int dimension, List<List<Factor>> wide, int[] chosen) {
        if (dimension == chosen.length) {
            add(tables.cellAt(place), sign);
            return;
        }
        Factor factor = wide.get(dimension).get(chosen[dimension]);
        int own = tables.code(cell, dimension);
        for (int at = 0; at < factor.size(); at++) {
            int there = place + (factor.code(at) - own) * tables.stride(dimension);
            fill(there, cell, sign * factor.sign(at), dimension + 1, wide, chosen);
        }
    }

    // Of every dimension in which the cells are grand totals, the cheapest part goes along.
    private double goDown(List<Integer> narrow, Demands demands) {
        int base = size;
        double cost = 0;
        for (int dimension : narrow) {
            int before = size;
            Factor cheapest = null;
            double least = Double.POSITIVE_INFINITY;
            boolean isTold = false;
            for (Factor factor : factors(dimension, tables.code(cells[0], dimension))) {
                addParts(base, dimension, factor);
                isTold |= size > before;
                double its = size > before ? cost(before, demands) : Double.POSITIVE_INFINITY;
                if (its < least) {
                    least = its;
                    cheapest = factor;
                }
                size = before;
            }
            if (cheapest != null) {
                addParts(base, dimension, cheapest);
                cost += least;
            } else if (isTold) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return cost;
    }

    private void addParts(int base, int dimension, Factor factor) {
        for (int at = 0; at < base; at++) {
            for (int other = 1; other < factor.size(); other++) {
                add(tables.sibling(cells[at], dimension, factor.code(other)), signs[at] * factor.sign(other));
            }
        }
    }

    private void add(int cell, int sign) {
        if (cell >= 0 && size < MOST_CELLS) {
            cells[size] = cell;
            signs[size++] = sign;
        }
    }

    private double cost(int from, Demands demands) {
        double cost = 0;
        for (int at = from; at < size; at++) {
            cost += demands.allow(cells[at], signs[at]) ? hiding.cost(cells[at]) : Double.POSITIVE_INFINITY;
        }
        return cost;
    }

    /** The cheapest moves so far. */
    private final class Best {
        private final List<Move> moves = new ArrayList<>();

        double worst() {
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
