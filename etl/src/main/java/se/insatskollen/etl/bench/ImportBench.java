package se.insatskollen.etl.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.Durable;

/** Races the import of an invented city against the same work in DuckDB alone, each as a process of its own. */
public final class ImportBench {
    /**
     * What to measure.
     *
     * @param isWithNight whether a second import, with a hundredth new, is measured too
     */
    public record Order(int cases, int runs, boolean isWithNight) {}

    private final Path data;
    private final LauncherRun launcher;
    private final Path folder;
    private final Consumer<String> progress;
    private final List<Cost> imports = new ArrayList<>();
    private final List<Cost> alone = new ArrayList<>();
    private final List<Double> nights = new ArrayList<>();
    private long rows;

    /**
     * @param data the checkout's
     * @param folder an empty folder to work in, which the caller clears
     */
    public ImportBench(Path data, LauncherRun launcher, Path folder, Consumer<String> progress) {
        this.data = data;
        this.launcher = launcher;
        this.folder = folder;
        this.progress = progress;
    }

    public ImportFigures run(Order order) throws IOException, InterruptedException, SQLException, BenchFailedException {
        Path deliveries = folder.resolve("deliveries");
        progress.accept("Generating %d cases ...".formatted(order.cases()));
        launcher.cost(
                folder.resolve("generate"),
                "generate",
                "--cases",
                String.valueOf(order.cases()),
                "--seed",
                "1",
                "--out",
                deliveries.toString());
        for (int run = 1; run <= order.runs(); run++) {
            measure(run, deliveries, order);
        }
        return new ImportFigures(order.cases(), rows, imports, alone, nights);
    }

    private void measure(int run, Path deliveries, Order order)
            throws IOException, InterruptedException, SQLException, BenchFailedException {
        Path home = folder.resolve("home");
        FreshHome.land(deliveries, home);
        imports.add(launcher.cost(home, "import"));
        tell(run, "import", imports);
        Path in = folder.resolve("rows");
        Path out = folder.resolve("alone");
        ImportedHome imported = ImportedHome.of(new Settings(data, home));
        // Every home has a key of its own and so other pseudonyms: what DuckDB reads comes from the home beside it.
        SameRows.write(imported, in);
        alone.add(DuckDbProcess.cost(in, out));
        tell(run, "DuckDB alone", alone);
        rows = imported.caseRows();
        requireSame(imported.database(), out.resolve(DuckDbAlone.DATABASE));
        if (order.isWithNight()) {
            NightDelivery.land(home.resolve("landing"));
            nights.add(launcher.cost(home, "import").wallSeconds());
            progress.accept(String.format(Locale.ROOT, "run %d, night: %.2f s", run, nights.get(run - 1)));
        }
        for (Path used : List.of(home, in, out)) {
            Durable.deleteTree(used);
        }
    }

    private void tell(int run, String contender, List<Cost> costs) {
        double seconds = costs.get(run - 1).wallSeconds();
        progress.accept(String.format(Locale.ROOT, "run %d, %s: %.2f s", run, contender, seconds));
    }

    private static void requireSame(Path imported, Path alone) throws SQLException, BenchFailedException {
        List<String> differences = SameStar.differences(imported, alone);
        if (!differences.isEmpty()) {
            throw new BenchFailedException(
                    "The import and DuckDB alone give other rows: " + String.join("; ", differences));
        }
    }
}
