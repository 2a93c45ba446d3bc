package se.insatskollen.etl.bench;

import java.util.Collection;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import se.insatskollen.warehouse.savings.simulation.Simulation;

/** Lets JMH run {@link SavingBenchmark} on one thread, in a process of its own. */
public final class SavingBench {
    private static final TimeValue A_WHILE = TimeValue.seconds(3);

    /**
     * Measures.
     *
     * @param runs how often, after the first have warmed up
     */
    public SavingFigures run(int runs) throws BenchFailedException {
        Options options = new OptionsBuilder()
                .include("\\." + SavingBenchmark.class.getSimpleName() + "\\.")
                .warmupIterations(2)
                .warmupTime(A_WHILE)
                .measurementIterations(runs)
                .measurementTime(A_WHILE)
                .forks(1)
                .threads(1)
                .jvmArgs("-XX:+UseSerialGC")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            return new SavingFigures(new Runner(options)
                    .run().stream().map(SavingBench::question).toList());
        } catch (RunnerException e) {
            throw new BenchFailedException("The simulation could not be measured: " + e.getMessage(), e);
        }
    }

    private static SavingFigures.Asked question(RunResult result) {
        return new SavingFigures.Asked(
                SavingBenchmark.Care.valueOf(result.getParams().getParam("care"))
                        .words(),
                result.getBenchmarkResults().stream()
                        .map(BenchmarkResult::getIterationResults)
                        .flatMap(Collection::stream)
                        .map(iteration -> iteration.getPrimaryResult().getScore() * Simulation.PUBLISHED_DRAWS)
                        .toList());
    }
}
