package se.insatskollen.warehouse.figures;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import se.insatskollen.warehouse.statistics.ClusterSums;

/** What fell into one cell, or into several together: all that a figure is worked out of. */
final class Tally {
    private final long families;
    private final ClusterSums sums;
    private final double[] values;
    private final OptionalDouble children;
    private final boolean isTooEarly;

    /**
     * @param byFamily the cell as families fell into it
     * @param byCluster the same cell as clusters fell into it
     * @param children of the population; empty where that is not known, or where nobody asks
     */
    Tally(Cell byFamily, Cell byCluster, OptionalDouble children) {
        this(byFamily.sums().clusters(), byCluster.sums(), byCluster.sortedValues(), children, byFamily.isTooEarly());
    }

    private Tally(long families, ClusterSums sums, double[] values, OptionalDouble children, boolean isTooEarly) {
        this.families = families;
        this.sums = sums;
        this.values = values;
        this.children = children;
        this.isTooEarly = isTooEarly;
    }

    /** Several areas as one. Who is in two of them is counted in each, as in each of them alone. */
    static Tally together(List<Tally> tallies) {
        boolean areChildrenKnown = tallies.stream().allMatch(tally -> tally.children.isPresent());
        return new Tally(
                tallies.stream().mapToLong(Tally::families).sum(),
                tallies.stream().map(Tally::sums).reduce(ClusterSums.NONE, ClusterSums::plus),
                tallies.stream()
                        .flatMapToDouble(tally -> DoubleStream.of(tally.values))
                        .sorted()
                        .toArray(),
                areChildrenKnown
                        ? OptionalDouble.of(tallies.stream()
                                .mapToDouble(tally -> tally.children.orElse(0))
                                .sum())
                        : OptionalDouble.empty(),
                false);
    }

    /** Different families with a unit that is measured. */
    long families() {
        return families;
    }

    ClusterSums sums() {
        return sums;
    }

    /** Different units in a cluster, such as children in a family: the events of a rate. */
    double events() {
        return (double) sums.units();
    }

    /** Lowest first; of a median only. */
    double[] values() {
        return Arrays.copyOf(values, values.length);
    }

    OptionalDouble children() {
        return children;
    }

    boolean isEmpty() {
        return sums.units() == 0;
    }

    /** Whether there are units, all of them too young. */
    boolean isTooEarly() {
        return isTooEarly;
    }
}
