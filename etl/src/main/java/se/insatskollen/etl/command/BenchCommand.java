package se.insatskollen.etl.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import se.insatskollen.etl.bench.BenchFailedException;
import se.insatskollen.etl.bench.ImportBench;
import se.insatskollen.etl.bench.ImportFigures;
import se.insatskollen.etl.bench.ImportReport;
import se.insatskollen.etl.bench.IndicatorBench;
import se.insatskollen.etl.bench.IndicatorFigures;
import se.insatskollen.etl.bench.LauncherRun;
import se.insatskollen.etl.bench.ReadingBench;
import se.insatskollen.etl.bench.ReadingFigures;
import se.insatskollen.etl.bench.ReadingReport;
import se.insatskollen.etl.bench.SavingBench;
import se.insatskollen.etl.bench.SavingFigures;
import se.insatskollen.etl.bench.ServeBench;
import se.insatskollen.etl.bench.ServeFigures;
import se.insatskollen.etl.demo.Generator;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.Durable;

/** Measures what a user waits for, in processes of their own and a temporary folder. */
@CommandLine.Command(
        name = "bench",
        description =
                "Measure how long a command takes as its user sees it; importing and reading beside DuckDB alone.")
final class BenchCommand implements Callable<Integer> {
    /** What can be measured. */
    enum What {
        /** From landed deliveries of an invented city to a published release. */
        IMPORT,
        /** From the bytes of one large delivery to its rows. */
        READING,
        /** From the star's files of an imported city to every published figure. */
        INDICATORS,
        /** The web process: until it is ready, its first and later readers, and many at once. */
        SERVE,
        /** What a project saves: draws a second of whole answers. */
        SAVINGS
    }

    @CommandLine.Parameters(paramLabel = "WHAT", description = "import, reading, indicators, serve or savings.")
    private What what;

    @CommandLine.Option(
            names = "--cases",
            defaultValue = "100000",
            description = "How many invented cases are imported (default 100000).")
    private int cases;

    @CommandLine.Option(
            names = "--megabytes",
            defaultValue = "1000",
            description = "How large the delivery is that is read (default 1000).")
    private int megabytes;

    @CommandLine.Option(names = "--runs", defaultValue = "3", description = "How often (default 3).")
    private int runs;

    @CommandLine.Option(names = "--night", description = "Measure a second import too, with one row in a hundred new.")
    private boolean isWithNight;

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
        if (megabytes < 1) {
            throw new CommandFailedException(
                    ExitCode.USAGE, "--megabytes %d is nothing to read. Choose 1 or more.".formatted(megabytes));
        }
        Path folder = Files.createTempDirectory("insatskollen-bench");
        try {
            LauncherRun launcher = new LauncherRun(settings.data().resolveSibling("insatskollen"));
            switch (what) {
                case IMPORT -> benchImport(launcher, folder);
                case READING -> benchReading(folder);
                case INDICATORS -> benchIndicators(launcher, folder);
                case SERVE -> benchServe(launcher, folder);
                case SAVINGS -> benchSavings();
            }
        } catch (BenchFailedException e) {
            throw new CommandFailedException(ExitCode.REJECTED, e.getMessage());
        } finally {
            Durable.deleteTree(folder);
        }
        return ExitCode.DONE.number();
    }

    private void benchImport(LauncherRun launcher, Path folder) throws Exception {
        requireCases(folder);
        ImportFigures figures = new ImportBench(settings.data(), launcher, folder, talk::println)
                .run(new ImportBench.Order(cases, runs, isWithNight));
        if (isJson) {
            out.println(ImportReport.json(figures));
        } else {
            ImportReport.lines(figures).forEach(out::println);
        }
    }

    private void benchIndicators(LauncherRun launcher, Path folder) throws Exception {
        requireCases(folder);
        IndicatorFigures figures =
                new IndicatorBench(settings.data(), launcher, folder, talk::println).run(cases, runs);
        if (isJson) {
            out.println(figures.json());
        } else {
            figures.lines().forEach(out::println);
        }
    }

    private void requireCases(Path folder) throws Exception {
        Optional<String> refusal = Generator.refusal(new Generator.Order(cases, 1, folder.resolve("deliveries")));
        if (refusal.isPresent()) {
            throw new CommandFailedException(ExitCode.USAGE, refusal.get());
        }
    }

    private void benchReading(Path folder) throws Exception {
        ReadingFigures figures = new ReadingBench(folder, talk::println).run(megabytes, runs);
        if (isJson) {
            out.println(ReadingReport.json(figures));
        } else {
            ReadingReport.lines(figures).forEach(out::println);
        }
    }

    private void benchServe(LauncherRun launcher, Path folder) throws Exception {
        requireCases(folder);
        ServeFigures figures = new ServeBench(launcher, folder.resolve("home"), talk::println).run(cases, runs);
        if (isJson) {
            out.println(figures.json());
        } else {
            figures.lines().forEach(out::println);
        }
    }

    private void benchSavings() throws BenchFailedException {
        SavingFigures figures = new SavingBench().run(runs);
        if (isJson) {
            out.println(figures.json());
        } else {
            figures.lines().forEach(out::println);
        }
    }
}
