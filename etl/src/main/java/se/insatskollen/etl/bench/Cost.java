package se.insatskollen.etl.bench;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * What a command cost.
 *
 * @param wallSeconds from its start to its end
 * @param cpuSeconds of work, user and system, over all cores; empty where the system does not tell
 * @param peakBytes the most memory its largest process held at a time; empty where the system does not tell
 */
public record Cost(double wallSeconds, OptionalDouble cpuSeconds, OptionalLong peakBytes) {

    /** The median of each figure over several runs, by itself. */
    static Cost median(List<Cost> runs) {
        boolean isCpuKnown = runs.stream().allMatch(run -> run.cpuSeconds().isPresent());
        boolean isPeakKnown = runs.stream().allMatch(run -> run.peakBytes().isPresent());
        return new Cost(
                median(runs, Cost::wallSeconds),
                isCpuKnown
                        ? OptionalDouble.of(median(runs, run -> run.cpuSeconds().orElseThrow()))
                        : OptionalDouble.empty(),
                isPeakKnown
                        ? OptionalLong.of(
                                (long) median(runs, run -> run.peakBytes().orElseThrow()))
                        : OptionalLong.empty());
    }

    private static double median(List<Cost> runs, ToDoubleFunction<Cost> figure) {
        return median(runs.stream().mapToDouble(figure));
    }

    /** The middle one; of an even number, halfway between the two in the middle. */
    static double median(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
