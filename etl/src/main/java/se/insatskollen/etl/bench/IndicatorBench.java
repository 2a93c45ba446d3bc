package se.insatskollen.etl.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.insatskollen.warehouse.Settings;

/** Measures how long the indicators of an invented city take, from its star's files to every published figure. */
public final class IndicatorBench {
    private final Path data;
    private final LauncherRun launcher;
    private final Path folder;
    private final Consumer<String> progress;

    /**
     * Measures nothing yet.
     *
     * @param data the checkout's
     * @param folder an empty folder to work in, which the caller clears
     */
    public IndicatorBench(Path data, LauncherRun launcher, Path folder, Consumer<String> progress) {
        this.data = data;
        this.launcher = launcher;
        this.folder = folder;
        this.progress = progress;
    }

    public IndicatorFigures run(int cases, int runs) throws IOException, InterruptedException, BenchFailedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        progress.accept("Generating %d cases ...".formatted(cases));
        launcher.cost(home, "generate", "--cases", String.valueOf(cases), "--seed", "1");
        progress.accept("Importing them ...");
        launcher.cost(home, "import");
        Path release = ImportedHome.of(new Settings(data, home)).release();
        List<Cost> costs = new ArrayList<>();
        long figures = 0;
        for (int run = 1; run <= runs; run++) {
            Path talk = folder.resolve("talk.log");
            ProcessMeter.Measured measured = ProcessMeter.measure(process(release, talk));
            if (measured.exitCode() != 0) {
                throw new BenchFailedException(
                        "The indicators ended with %d: %s".formatted(measured.exitCode(), LauncherRun.end(talk)));
            }
            figures = Long.parseLong(LauncherRun.end(talk).replaceAll(".*?(\\d+)$", "$1"));
            costs.add(measured.cost());
            progress.accept(String.format(
                    Locale.ROOT, "run %d: %.2f s", run, measured.cost().wallSeconds()));
        }
        return new IndicatorFigures(cases, figures, costs);
    }

    private ProcessBuilder process(Path release, Path talk) {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        ManagementFactory.getRuntimeMXBean().getClassPath(),
                        IndicatorsAlone.class.getName(),
                        release.toString())
                .redirectErrorStream(true)
                .redirectOutput(talk.toFile());
    }
}
