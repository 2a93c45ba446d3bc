package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.List;
import se.insatskollen.warehouse.disclosure.Dimension.CodedSum;

/** Everything that ties the cells of one measure to each other. */
final class Relations {
    /** Sums of doubles are as exact as this. */
    static final double ROUNDING = 1e-6;

    private static final double PRECISION = 1e-10;

    private final Measure measure;
    private final List<Relation> all = new ArrayList<>();
    private final List<List<Relation>> ofCell;

    private Relations(Measure measure) {
        this.measure = measure;
        this.ofCell = new ArrayList<>(measure.tables().size());
        for (int cell = 0; cell < measure.tables().size(); cell++) {
            ofCell.add(new ArrayList<>(4));
        }
    }

    /**
     * Finds them.
     *
     * @throws RefusedTableException where a total and its parts contradict each other
     */
    static Relations of(Measure measure) {
        Relations relations = new Relations(measure);
        LinkedTables tables = measure.tables();
        for (int dimension = 0; dimension < tables.dimensions().size(); dimension++) {
            for (CodedSum sum : tables.dimensions().get(dimension).sums()) {
                relations.add(dimension, sum);
            }
        }
        return relations;
    }

    /** How far a sum may be off that is to tell steps of some size apart. */
    static double tolerance(double step, double size) {
        return ROUNDING * Math.min(1, Math.abs(step)) + PRECISION * Math.abs(size);
    }

    Measure measure() {
        return measure;
    }

    List<Relation> all() {
        return all;
    }

    List<Relation> of(int cell) {
        return ofCell.get(cell);
    }

    private void add(int dimension, CodedSum sum) {
        LinkedTables tables = measure.tables();
        for (int cell = 0; cell < tables.size(); cell++) {
            if (tables.code(cell, dimension) == sum.total() && measure.has(cell)) {
                int[] parts = parts(cell, dimension, sum);
                if (parts.length > 0) {
                    add(relation(cell, parts, dimension, sum.isWhole()));
                }
            }
        }
    }

    private void add(Relation relation) {
        all.add(relation);
        ofCell.get(relation.total()).add(relation);
        for (int at = 0; at < relation.partCount(); at++) {
            ofCell.get(relation.part(at)).add(relation);
        }
    }

    private int[] parts(int total, int dimension, CodedSum sum) {
        return sum.parts().stream()
                .mapToInt(code -> measure.tables().sibling(total, dimension, code))
                .filter(part -> part >= 0 && measure.has(part))
                .toArray();
    }

    // What a whole total holds beside the parts that are there is nought; else it is what the intruder could know best:
    // the least that fits.
    private Relation relation(int total, int[] parts, int dimension, boolean isWhole) {
        boolean isAdditive = measure.isAdditiveIn(measure.tables().dimensions().get(dimension));
        double sum = 0;
        double most = 0;
        for (int part : parts) {
            sum += measure.value(part);
            most = Math.max(most, measure.value(part));
        }
        double whole = measure.value(total);
        double tolerance = tolerance(1, sum);
        boolean isTooLarge = whole > sum + tolerance && isWhole;
        if (isTooLarge || whole < (isAdditive ? sum : most) - tolerance) {
            throw new RefusedTableException("%s: %s and its parts by %s do not add up; correct what is wrong"
                    .formatted(
                            measure.tables().name(total),
                            measure.name(),
                            measure.tables().dimensions().get(dimension).name()));
        }
        double others = isWhole && !isAdditive ? 0 : whole - sum;
        return new Relation(total, parts, isAdditive, isAdditive ? others : Math.max(0, others));
    }
}
