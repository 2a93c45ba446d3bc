package se.insatskollen.dashboard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.warehouse.release.ReleaseStore;

/** An address for every page of the demo: those the program answers, and some that show more. */
final class Addresses {
    private static final Map<String, String> OF_A_PATTERN = Map.of(
            "/projekt/{slug}", "/projekt/familjelotsen",
            "/exempelstad/infor-beslut/{slug}", "/exempelstad/infor-beslut/exempelstad-hemmateamet",
            "/infor-beslut/{slug}", "/infor-beslut/familjelotsen",
            "/exempelstad/projekt/{slug}", "/exempelstad/projekt/exempelstad-hemmateamet",
            "/metod/matt/{id}", "/metod/matt/vantan-pa-insats",
            "/exempelstad/metod/matt/{id}", "/exempelstad/metod/matt/vantan-pa-insats",
            "/metod/tabeller/{namn}", "/metod/tabeller/register_project",
            "/omraden/{slug}", "/omraden/stockholm",
            "/exempelstad/omraden/{slug}", "/exempelstad/omraden/exempelstad");

    private static final List<String> SHOWING_MORE = List.of(
            "/projekt/vallingbyteamet",
            "/projekt/fou-medel-stockholm",
            "/jamfor?omrade=sdo-farsta",
            "/exempelstad?matt=kostnad&omrade=exempelstad-alfalund&indelning=som-det-var",
            "/exempelstad/jamfor?omrade=exempelstad-etastrand",
            "/exempelstad/jamfor?matt=kostnad-per-arende&omrade=exempelstad-etastrand",
            "/exempelstad/jamfor?matt=placerade-inom-ett-ar");

    /** One that is not there, and one that asks for what there is not. */
    static final List<String> OF_ERRORS = List.of("/finns-inte", "/jamfor?matt=finns-inte");

    private static final Set<String> NO_PAGES = Set.of(
            "/assets/{name}",
            "/favicon.ico",
            "/robots.txt",
            "/health",
            "/ready",
            "/nytt.atom",
            "/exempelstad/nytt.atom");

    private Addresses() {}

    static List<String> ofPages(Path folder) throws Exception {
        Set<String> addresses = routes(folder).stream()
                .filter(route -> !NO_PAGES.contains(route) && !route.contains("/api/"))
                .map(route -> OF_A_PATTERN.getOrDefault(route, route))
                .collect(Collectors.toCollection(TreeSet::new));
        addresses.addAll(SHOWING_MORE);
        List<String> unknown =
                addresses.stream().filter(address -> address.contains("{")).toList();
        if (!unknown.isEmpty()) {
            throw new AssertionError("No example of %s; add one to Addresses.OF_A_PATTERN".formatted(unknown));
        }
        return new ArrayList<>(addresses);
    }

    private static Set<String> routes(Path folder) throws Exception {
        Path warehouse = Files.createTempDirectory(folder, "routes");
        try (TestRelease release = new TestRelease(warehouse, "r1")) {
            release.publish();
        }
        try (Releases releases =
                Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow()) {
            return new Dashboard(releases, RunningDashboard.UNLIMITED).routes().keySet();
        }
    }
}
