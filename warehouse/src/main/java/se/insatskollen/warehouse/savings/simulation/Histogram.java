package se.insatskollen.warehouse.savings.simulation;

import java.util.Arrays;
import java.util.List;

/**
 * In which bars the draws of an amount lie: always as many, all equally wide, with edges at round kronor. Where there are draws
 * on both sides of 0, 0 is an edge.
 *
 * <p>A draw on an edge belongs to the bar below, so that the bars above 0 hold as many draws as {@link Chance} counts.
 *
 * @param fromKronor the lower edge of the first bar
 * @param barKronor how wide a bar is, in round kronor such as 250 000; at least 10
 * @param draws how many draws lie in each bar, lowest first
 */
public record Histogram(long fromKronor, long barKronor, List<Integer> draws) {
    /** The number of bars. */
    public static final int BARS = 24;

    private static final int ORE_A_KRONA = 100;
    /** Round numbers of kronor, times a power of ten: so close that draws from end to end use most of the bars. */
    private static final List<Integer> ROUND = List.of(10, 12, 15, 20, 25, 30, 40, 50, 60, 80);

    public Histogram {
        draws = List.copyOf(draws);
    }

    /** The upper edge of a bar, which is the lower of the next. */
    public long upToKronor(int bar) {
        return fromKronor + (bar + 1) * barKronor;
    }

    /** Of draws in öre. */
    static Histogram of(double[] ore) {
        double lowest = ore[0];
        double highest = ore[0];
        for (double one : ore) {
            lowest = Math.min(lowest, one);
            highest = Math.max(highest, one);
        }
        long bar = narrowest(lowest, highest);
        long first = place(lowest, bar);
        int[] draws = new int[BARS];
        for (double one : ore) {
            draws[(int) (place(one, bar) - first)]++;
        }
        return new Histogram(first * bar, bar, Arrays.stream(draws).boxed().toList());
    }

    /** The narrowest round bar with which all draws have room. */
    private static long narrowest(double lowest, double highest) {
        for (long power = 1; ; power *= 10) {
            for (int tenths : ROUND) {
                long bar = tenths * power;
                if (place(highest, bar) - place(lowest, bar) < BARS) {
                    return bar;
                }
            }
        }
    }

    /** Which bar of all from 0 on an amount lies in: above its lower edge, or at most at its upper. */
    private static long place(double ore, long barKronor) {
        return (long) Math.ceil(ore / (barKronor * ORE_A_KRONA)) - 1;
    }
}
