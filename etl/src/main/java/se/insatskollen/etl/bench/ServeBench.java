package se.insatskollen.etl.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Takes the time from the start of the web process to its word that it is ready. */
public final class ServeBench {
    /** Wall seconds. */
    public record Figures(double median, double shortest, double longest) {}

    private final LauncherRun launcher;
    private final Path home;
    private final Consumer<String> progress;

    /** @param home an empty home, into which the register is imported first */
    public ServeBench(LauncherRun launcher, Path home, Consumer<String> progress) {
        this.launcher = launcher;
        this.home = home;
        this.progress = progress;
    }

    public Figures run(int runs) throws IOException, InterruptedException, BenchFailedException {
        launcher.cost(home, "import");
        List<Double> seconds = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            seconds.add(launcher.secondsToLine(home, "Insatskollen is ready", "serve", "--port", "0"));
            progress.accept(String.format(Locale.ROOT, "run %d: %.2f s", run, seconds.get(run - 1)));
        }
        double median = Cost.median(seconds.stream().mapToDouble(Double::doubleValue));
        return new Figures(median, Collections.min(seconds), Collections.max(seconds));
    }
}
