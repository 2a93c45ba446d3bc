package se.insatskollen.warehouse.figures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Who is behind a cell: what tells whether its figure would give somebody away (methods 7.3).
 *
 * @param families different families with a unit that is measured
 * @param familiesWith those with a unit whose value is not 0
 * @param familiesWithout those with a unit whose value is 0; a family can be in both
 * @param largest the largest sum of absolute values of one family
 * @param second the second largest
 * @param workers different workers, up to {@link Cell#ENOUGH}; 0 of an indicator that is not about work
 * @param providers different providers of purchased care, up to as many; 0 of an indicator that is not about it
 */
record Contributors(
        long families,
        long familiesWith,
        long familiesWithout,
        double largest,
        double second,
        int workers,
        int providers) {
    private static final Contributors NONE = new Contributors(0, 0, 0, 0, 0, 0, 0);

    Contributors {
        if (familiesWith > families || familiesWithout > families || familiesWith + familiesWithout < families) {
            throw new IllegalArgumentException("%d families with and %d without a value are not %d"
                    .formatted(familiesWith, familiesWithout, families));
        }
        if (second > largest) {
            throw new IllegalArgumentException("A second of %s above a largest of %s".formatted(second, largest));
        }
    }

    /**
     * Several areas as one. Who is in two of them is counted as a family in each; of workers and providers there are at
     * least as many as in any of them.
     */
    static Contributors together(List<Contributors> areas) {
        return areas.stream().reduce(NONE, Contributors::plus);
    }

    private Contributors plus(Contributors other) {
        double[] largestFirst = DoubleStream.of(largest, second, other.largest, other.second)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .mapToDouble(Double::doubleValue)
                .toArray();
        return new Contributors(
                families + other.families,
                familiesWith + other.familiesWith,
                familiesWithout + other.familiesWithout,
                largestFirst[0],
                largestFirst[1],
                Math.max(workers, other.workers),
                Math.max(providers, other.providers));
    }
}
