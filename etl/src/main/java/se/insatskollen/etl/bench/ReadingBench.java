package se.insatskollen.etl.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Lets JMH run {@link ReadingBenchmark} over a large invented delivery, each way of reading in a process of its own. */
public final class ReadingBench {
    // As much as the launcher gives an import.
    private static final String HEAP = "-Xmx2g";

    private final Path folder;
    private final Consumer<String> progress;

    /** @param folder an empty one, for the delivery */
    public ReadingBench(Path folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    public ReadingFigures run(long megabytes, int runs) throws IOException, BenchFailedException {
        Path file = folder.resolve("cost.csv");
        ReadingDelivery delivery = ReadingDelivery.write(file, megabytes * 1_000_000, StandardCharsets.UTF_8);
        progress.accept("Wrote %d rows.".formatted(delivery.rows()));
        try {
            List<ReadingFigures.Way> ways = new Runner(options(file, runs))
                    .run().stream().map(ReadingBench::way).toList();
            return new ReadingFigures(delivery.bytes(), delivery.rows(), ways);
        } catch (RunnerException e) {
            throw new BenchFailedException("The reading could not be measured: " + e.getMessage(), e);
        }
    }

    // The flags of this process, which is made for short commands, are not handed on.
    private Options options(Path file, int runs) {
        return new OptionsBuilder()
                .include("\\." + ReadingBenchmark.class.getSimpleName() + "\\.")
                .param("file", file.toString())
                .warmupIterations(1)
                .measurementIterations(runs)
                .forks(1)
                .jvmArgs(
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.io.tmpdir=" + folder)
                .addProfiler(PeakMemory.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static ReadingFigures.Way way(RunResult result) {
        List<Double> seconds = result.getBenchmarkResults().stream()
                .map(BenchmarkResult::getIterationResults)
                .flatMap(Collection::stream)
                .map(iteration -> iteration.getPrimaryResult().getScore())
                .toList();
        return new ReadingFigures.Way(
                result.getPrimaryResult().getLabel(),
                seconds,
                peak(result, PeakMemory.HEAP),
                peak(result, PeakMemory.PROCESS));
    }

    private static long peak(RunResult result, String name) {
        return (long) result.getSecondaryResults().get(name).getScore();
    }
}
