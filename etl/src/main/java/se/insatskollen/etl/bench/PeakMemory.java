package se.insatskollen.etl.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Tells the most memory that a measured process held: of the heap, and all in all where the system tells. */
public final class PeakMemory implements InternalProfiler {
    static final String HEAP = "peak heap";
    static final String PROCESS = "peak process";

    @Override
    public String getDescription() {
        return "Peak memory of the heap and of the process";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        // Measured from the start of the process, warming up included.
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        long process = ProcessMeter.heldAtMost(ProcessHandle.current().pid());
        return List.of(
                new ScalarResult(HEAP, heap, "B", AggregationPolicy.MAX),
                new ScalarResult(PROCESS, process, "B", AggregationPolicy.MAX));
    }
}
