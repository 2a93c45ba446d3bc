package se.insatskollen.warehouse.figures;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import se.insatskollen.warehouse.disclosure.FamilyMarks;
import se.insatskollen.warehouse.statistics.ClusterSums;

/** What fell into one cell, or into several together: all that a figure is worked out of. */
final class Tally {
    private final Contributors contributors;
    private final ClusterSums sums;
    private final double[] values;
    private final OptionalDouble children;
    private final boolean isTooEarly;
    private final FamilyMarks marks;

    /**
     * @param byFamily the cell as families fell into it
     * @param byCluster the cell as clusters fell into it
     * @param children of the population; empty where that is not known, or where nobody asks
     */
    Tally(Contributors contributors, Cell byFamily, Cell byCluster, OptionalDouble children) {
        this(
                contributors,
                byCluster.sums(),
                byCluster.sortedValues(),
                children,
                byFamily.isTooEarly(),
                byFamily.marks());
    }

    private Tally(
            Contributors contributors,
            ClusterSums sums,
            double[] values,
            OptionalDouble children,
            boolean isTooEarly,
            FamilyMarks marks) {
        this.contributors = contributors;
        this.sums = sums;
        this.values = values;
        this.children = children;
        this.isTooEarly = isTooEarly;
        this.marks = marks;
    }

    /** Several areas as one. Who is in two of them is counted in each, as in each of them alone. */
    static Tally together(List<Tally> tallies) {
        boolean areChildrenKnown = tallies.stream().allMatch(tally -> tally.children.isPresent());
        return new Tally(
                Contributors.together(
                        tallies.stream().map(tally -> tally.contributors).toList()),
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
                false,
                new FamilyMarks());
    }

    /** Different families with a unit that is measured. */
    long families() {
        return contributors.families();
    }

    /** Those with a unit whose value is not 0. */
    long familiesWith() {
        return contributors.familiesWith();
    }

    /** Those with a unit whose value is 0; a family can be in both. */
    long familiesWithout() {
        return contributors.familiesWithout();
    }

    /** The largest sum of absolute values of one family. */
    double largest() {
        return contributors.largest();
    }

    /** The second largest. */
    double second() {
        return contributors.second();
    }

    /** Different workers, up to {@link Cell#ENOUGH}; of an indicator about work only. */
    int workers() {
        return contributors.workers();
    }

    /** Different providers, up to {@link Cell#ENOUGH}; of an indicator about purchased care only. */
    int providers() {
        return contributors.providers();
    }

    /** By which a later edition sees how many families have changed. */
    FamilyMarks marks() {
        return marks;
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
