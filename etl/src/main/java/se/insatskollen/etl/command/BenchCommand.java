package se.insatskollen.etl.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.Durable;

/** Measures what a user waits for: whole commands as processes of their own, in a temporary folder. */
@CommandLine.Command(name = "bench", description = "Measure how long a command takes, as its user sees it.")
final class BenchCommand implements Callable<Integer> {
    /** What can be measured. */
    enum What {
        /** From an empty home to a published release of register and reference. */
        IMPORT,
        /** From the start of the web process to its first answer. */
        SERVE
    }

    @CommandLine.Parameters(paramLabel = "WHAT", description = "import or serve.")
    private What what;

    @CommandLine.Option(names = "--runs", defaultValue = "3", description = "How often (default 3).")
    private int runs;

    @CommandLine.Option(names = "--json", description = "Print one JSON object.")
    private boolean isJson;

    private final Settings settings;
    private final PrintWriter out;
    private final PrintWriter talk;

    BenchCommand(Settings settings, PrintWriter out, PrintWriter talk) {
        this.settings = settings;
        this.out = out;
        this.talk = talk;
    }

    @Override
    public Integer call() throws Exception {
        if (runs < 1) {
            throw new CommandFailedException(
                    ExitCode.USAGE, "--runs %d measures nothing. Choose 1 or more.".formatted(runs));
        }
        Path folder = Files.createTempDirectory("insatskollen-bench");
        try {
            List<Double> seconds = new ArrayList<>();
            LauncherRun launcher = new LauncherRun(settings.data().resolveSibling("insatskollen"));
            for (int run = 1; run <= runs; run++) {
                Path home = folder.resolve(what == What.IMPORT ? "run" + run : "shared");
                seconds.add(measure(launcher, home));
                talk.printf(Locale.ROOT, "run %d: %.2f s%n", run, seconds.get(run - 1));
            }
            print(seconds);
        } finally {
            Durable.deleteTree(folder);
        }
        return ExitCode.DONE.number();
    }

    private double measure(LauncherRun launcher, Path home)
            throws IOException, InterruptedException, CommandFailedException {
        return switch (what) {
            case IMPORT -> launcher.secondsToEnd(home, "import");
            case SERVE -> {
                if (!Files.exists(home)) {
                    launcher.secondsToEnd(home, "import");
                }
                yield launcher.secondsToLine(home, "Insatskollen is ready", "serve", "--port", "0");
            }
        };
    }

    private void print(List<Double> seconds) {
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        double median = sorted.get(sorted.size() / 2);
        String name = what.name().toLowerCase(Locale.ROOT);
        String text = isJson
                ? "{\"what\":\"%s\",\"runs\":%d,\"median_seconds\":%.3f,\"min_seconds\":%.3f,\"max_seconds\":%.3f}"
                : "%s: %d runs, median %.2f s, shortest %.2f s, longest %.2f s";
        out.println(String.format(Locale.ROOT, text, name, runs, median, sorted.get(0), sorted.get(sorted.size() - 1)));
    }
}
