package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The factors of every code of linked tables, each worked out once, and which dimensions some table splits together. */
final class Factors {
    private final LinkedTables tables;
    private final List<Map<Integer, List<Factor>>> byCode = new ArrayList<>();
    // Of each dimension, the others that some table tells cells apart by as well.
    private final List<BitSet> together = new ArrayList<>();

    Factors(LinkedTables tables) {
        this.tables = tables;
        tables.dimensions().forEach(dimension -> {
            byCode.add(new TreeMap<>());
            together.add(new BitSet());
        });
        for (int cell = 0; cell < tables.size(); cell++) {
            noteBelow(cell);
        }
    }

    /** Those of a code. */
    List<Factor> of(int dimension, int code) {
        return byCode.get(dimension)
                .computeIfAbsent(code, key -> Factor.of(tables.dimensions().get(dimension), code));
    }

    /** Whether a code is a grand total, which stands against nothing: only which of its parts goes along is a choice. */
    boolean isGrandTotal(int dimension, int code) {
        Dimension its = tables.dimensions().get(dimension);
        return its.isTotal(code)
                && of(dimension, code).size() == its.leaves(code).cardinality();
    }

    /** Whether some table goes below the totals of both dimensions at once. */
    boolean areSplitTogether(int one, int other) {
        return together.get(one).get(other);
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
}
