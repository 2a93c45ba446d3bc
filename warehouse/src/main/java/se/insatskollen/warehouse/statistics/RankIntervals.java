package se.insatskollen.warehouse.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Ranks of areas as intervals, since a single rank says more than the data does.
 *
 * <p>Every area's figure is drawn from its sampling distribution, the draws are ranked, and each area gets the 5 % and
 * 95 % quantile of its ranks (Goldstein and Spiegelhalter 1996, League tables and their limitations). Equal draws share all
 * the ranks they take up together.
 */
public final class RankIntervals {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private RankIntervals() {}

    /**
     * The rank interval of each area; the same areas, draws and seed give the same ranks.
     *
     * @param draws how often all areas are drawn and ranked; 1 000 or more make a steady interval
     * @param seed of the random numbers
     */
    public static <K extends Comparable<K>> SortedMap<K, RankInterval> of(
            Map<K, SamplingDistribution> areas, int draws, long seed) {
        Given.positive("Number of draws", draws);
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        SortedMap<K, SamplingDistribution> ordered = new TreeMap<>(areas);
        List<DoubleSupplier> samplers =
                ordered.values().stream().map(area -> area.draws(random)).toList();
        int[][] best = new int[samplers.size()][samplers.size()];
        int[][] worst = new int[samplers.size()][samplers.size()];
        for (int draw = 0; draw < draws; draw++) {
            double[] values =
                    samplers.stream().mapToDouble(DoubleSupplier::getAsDouble).toArray();
            count(values, best, worst);
        }
        SortedMap<K, RankInterval> ranks = new TreeMap<>();
        int area = 0;
        for (K key : ordered.keySet()) {
            ranks.put(key, new RankInterval(quantile(best[area], LOW * draws), quantile(worst[area], HIGH * draws)));
            area++;
        }
        return ranks;
    }

    /** Adds one draw: best and worst rank of each area, counted from 0. */
    private static void count(double[] values, int[][] best, int[][] worst) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int from = 0;
        for (int area = 0; area < values.length; area++) {
            int at = Arrays.binarySearch(sorted, values[area]);
            from = at;
            while (from > 0 && sorted[from - 1] == values[area]) {
                from--;
            }
            int to = at;
            while (to < sorted.length - 1 && sorted[to + 1] == values[area]) {
                to++;
            }
            best[area][values.length - 1 - to]++;
            worst[area][values.length - 1 - from]++;
        }
    }

    private static int quantile(int[] counts, double reached) {
        int sum = 0;
        int rank = 0;
        while (rank < counts.length - 1 && sum + counts[rank] < reached) {
            sum += counts[rank];
            rank++;
        }
        return rank + 1;
    }
}
