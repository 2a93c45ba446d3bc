package se.insatskollen.etl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import se.insatskollen.etl.bench.ServeFigures.PageFigures;

/**
 * Measures what a reader waits for: that the web process is ready, the first reader of a page, all later ones, and many
 * at once. Who asks runs on the same machine and takes its share of it.
 */
public final class ServeBench {
    // The web process opens one page of each kind by itself; these it has not made before somebody asks.
    private static final List<String> PAGES = List.of(
            "/projekt?kommun=stockholm",
            "/projekt/vallingbyteamet",
            "/projekt/projektett",
            "/jamfor?omrade=sdo-farsta",
            "/omraden/farsta",
            "/omraden/goteborg",
            "/nytt?sedan=2020-01-01",
            "/metod/matt/vantan-pa-insats",
            "/exempelstad?matt=kostnad&omrade=exempelstad-alfalund",
            "/exempelstad/jamfor?matt=vantan-pa-insats",
            "/exempelstad/jamfor?matt=kostnad-per-arende&prisar=2019",
            "/exempelstad/omraden/etastrand",
            "/api/v1/areas?per_page=50",
            "/exempelstad/api/v1/indicators/utredning-4-manader");
    private static final String MANY_READ = "/exempelstad/jamfor";
    private static final int WARM_VISITS = 200;
    private static final int READERS = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration MEASURED = Duration.ofSeconds(8);

    private final LauncherRun launcher;
    private final Path home;
    private final Consumer<String> progress;

    /** @param home an empty home, into which an invented city is imported first */
    public ServeBench(LauncherRun launcher, Path home, Consumer<String> progress) {
        this.launcher = launcher;
        this.home = home;
        this.progress = progress;
    }

    public ServeFigures run(int cases, int runs) throws IOException, InterruptedException, BenchFailedException {
        Files.createDirectories(home);
        progress.accept("Generating %d cases ...".formatted(cases));
        launcher.cost(home, "generate", "--cases", String.valueOf(cases), "--seed", "1");
        progress.accept("Importing them ...");
        launcher.cost(home, "import");
        return measured(cases, runs);
    }

    /** The same over a home that has a release. */
    ServeFigures measured(int cases, int runs) throws IOException, InterruptedException, BenchFailedException {
        List<Double> ready = new ArrayList<>();
        List<Long> readyBytes = new ArrayList<>();
        List<Double> openedAhead = new ArrayList<>();
        Map<String, List<PageFigures>> pages = new LinkedHashMap<>();
        List<Throughput> throughput = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            try (ServedProcess served = ServedProcess.start(launcher, home)) {
                ready.add(served.secondsToReady());
                readyBytes.add(served.peakBytes());
                openedAhead.add(served.secondsToOpenAhead());
                PageVisit visit = new PageVisit(served.address());
                // What our own client pays for once, whatever the page.
                visit.read("/health");
                for (String page : PAGES) {
                    pages.computeIfAbsent(page, unseen -> new ArrayList<>()).add(page(visit, page));
                }
                Throughput.of(served.address(), MANY_READ, READERS, WARM_UP);
                throughput.add(Throughput.of(served.address(), MANY_READ, READERS, MEASURED));
                progress.accept(String.format(Locale.ROOT, "run %d: ready after %.2f s", run, ready.get(run - 1)));
            }
        }
        return new ServeFigures(cases, ready, readyBytes, openedAhead, pages, throughput);
    }

    private static PageFigures page(PageVisit visit, String page)
            throws IOException, InterruptedException, BenchFailedException {
        PageVisit.Visit cold = visit.read(page);
        return new PageFigures(cold.millis(), visit.median(page, WARM_VISITS), cold.bytes());
    }
}
