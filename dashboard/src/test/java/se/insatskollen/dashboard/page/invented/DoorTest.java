package se.insatskollen.dashboard.page.invented;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.dashboard.Dashboard;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.SmallRegister;
import se.insatskollen.dashboard.TestRelease;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.warehouse.release.ReleaseStore;

/** What is invented has a door of its own, and says what it is wherever it is seen. */
class DoorTest {
    private static final List<String> INVENTED = List.of(
            "/exempelstad",
            "/exempelstad?matt=kostnad&omrade=alfalund&indelning=som-det-var",
            "/exempelstad?matt=placeringsdygn&omrade=kommun-9902",
            "/exempelstad/omraden",
            "/exempelstad/omraden/omegaborg",
            "/exempelstad/omraden/alfalund",
            "/exempelstad/projekt",
            "/exempelstad/projekt/hemmateamet",
            "/exempelstad/projekt/tomma-teamet",
            "/exempelstad/utvarderingar",
            "/exempelstad/jamfor",
            "/exempelstad/jamfor?omrade=omegaborg",
            "/exempelstad/jamfor?matt=placerade-inom-ett-ar",
            "/exempelstad/nytt",
            "/exempelstad/nytt?sedan=2026-01-01",
            "/exempelstad/metod/matt/placerade-inom-ett-ar",
            "/exempelstad/datakvalitet");
    private static final List<String> REAL = List.of(
            "/projekt",
            "/projekt/familjelotsen",
            "/projekt/vallingbyteamet",
            "/besparingar/familjelotsen",
            "/utvarderingar",
            "/priser",
            "/prisindex",
            "/jamfor",
            "/omraden",
            "/omraden/hasselby-vallingby",
            "/omraden/stockholm",
            "/jamfor?omrade=sdo-ostermalm&mot=samma-omrade-tidigare",
            "/nytt",
            "/nytt?sedan=2008-01-01",
            "/metod",
            "/metod/matt",
            "/metod/matt/placerade-inom-ett-ar",
            "/metod/matt/ekonomiskt-bistand-andel",
            "/metod/tabeller",
            "/metod/tabeller/open_indicator_value",
            "/datakvalitet");

    private static final Pattern SCHEMA = Pattern.compile("\\b(exempelstad|main|register|open)\\s*\\.");

    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void every_invented_page_says_so_in_its_title_and_above_everything_else() throws Exception {
        for (String path : INVENTED) {
            String page = dashboard.page(path);
            assertThat(page).as(path).containsPattern("<title>[^<]+, påhittade siffror – Insatskollen</title>");
            assertThat(page.indexOf("<strong>Påhittade siffror.</strong>"))
                    .as(path)
                    .isPositive()
                    .isLessThan(page.indexOf("<h1"));
        }
    }

    @Test
    void every_invented_chart_says_so_inside_the_picture_on_a_hatched_band() throws Exception {
        for (String path : INVENTED) {
            for (JsonNode chart : Html.charts(dashboard.page(path))) {
                JsonNode graphic = chart.at("/baseOption/graphic");
                assertThat(graphic.at("/0/style/fill").asText()).as(path).isEqualTo("@hatch");
                assertThat(graphic.at("/1/style/text").asText()).as(path).isEqualTo("påhittade siffror");
            }
        }
        assertThat(Html.charts(dashboard.page("/exempelstad"))).hasSize(2);
        assertThat(Html.charts(dashboard.page("/exempelstad/projekt/hemmateamet")))
                .hasSize(7);
    }

    @Test
    void every_invented_table_says_so_in_its_caption() throws Exception {
        for (String path : INVENTED) {
            String page = dashboard.page(path);
            assertThat(found("<caption[^>]*>([^<]*)</caption>", page))
                    .as(path)
                    .hasSameSizeAs(found("(<table)", page))
                    .allMatch(caption -> caption.startsWith("Påhittade siffror: "));
        }
    }

    @Test
    void no_real_page_shows_anything_invented() throws Exception {
        for (String path : REAL) {
            assertThat(dashboard.page(path))
                    .as(path)
                    .doesNotContain("xempelstad")
                    .doesNotContain("Hemmateamet")
                    .doesNotContain("påhitta")
                    .doesNotContain("@hatch");
        }
    }

    @Test
    void no_invented_page_shows_anything_real_or_the_facit() throws Exception {
        for (String path : INVENTED) {
            assertThat(dashboard.page(path))
                    .as(path)
                    .doesNotContain("Stockholm")
                    .doesNotContain("Familjelotsen")
                    .doesNotContain("Vällingbyteamet")
                    .doesNotContain("facit")
                    .doesNotContain("0,4711");
        }
        assertThat(dashboard.get("/projekt/hemmateamet").statusCode()).isEqualTo(404);
    }

    // What is real is asked for and says that there is something invented to see: the start page, and the open data.
    @Test
    void no_query_looks_through_another_door_but_the_two_that_show_the_way_to_the_invented_city() throws Exception {
        List<String> others = new ArrayList<>();
        List<String> facit = new ArrayList<>();
        for (Path file : queries()) {
            String sql = Files.readString(file);
            if (SCHEMA.matcher(sql).find()) {
                others.add(file.getParent().getFileName() + "/" + file.getFileName());
                assertThat(sql)
                        .as(file.toString())
                        .doesNotContainPattern("(?<!exempelstad\\.)\\b(register|open)_")
                        .doesNotContainPattern("\\b(main|register|open)\\s*\\.");
            }
            if (sql.contains("planted_truth")) {
                facit.add(file.getParent().getFileName() + "/" + file.getFileName());
            }
        }
        assertThat(facit).as("what reads the facit").containsExactly("saving/truths.sql");
        assertThat(others).containsExactlyInAnyOrder("invented/examples.sql", "invented/figures.sql");
    }

    @Test
    void the_start_page_counts_in_words_the_invented_projects_that_it_names() throws Exception {
        assertThat(dashboard.page("/"))
                .contains("<a href=\"/exempelstad/besparingar\">Exempelstad: ett projekt</a> "
                        + "<span class=\"mark\">påhittade siffror</span>")
                .contains("Hemmateamet lönar sig: ");
    }

    @Test
    void without_invented_deliveries_the_door_is_shut_and_says_how_to_open_it(@TempDir Path warehouse)
            throws Exception {
        try (TestRelease release = new TestRelease(warehouse, "r1")) {
            SmallRegister.write(release);
            release.publish();
        }
        try (Releases releases =
                Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow()) {
            Javalin server =
                    new Dashboard(releases, RunningDashboard.UNLIMITED).server().start("127.0.0.1", 0);
            try {
                assertThat(get(server, "/").body()).doesNotContain("xempelstad");
                assertThat(get(server, "/exempelstad").statusCode()).isEqualTo(200);
                assertThat(get(server, "/exempelstad").body())
                        .contains("<h1 id=\"vad\">Exempelstad är tom: utgåvan har inga påhittade leveranser.</h1>")
                        .contains("<code>insatskollen generate</code>")
                        .contains("<code>insatskollen import</code>");
                assertThat(get(server, "/exempelstad?matt=kostnad").statusCode())
                        .isEqualTo(200);
                assertThat(get(server, "/exempelstad/jamfor?ar=2020").body())
                        .contains("<h1>Exempelstad har inga siffror att jämföra.</h1>")
                        .contains("Utgåvan har inga påhittade leveranser.");
                assertThat(get(server, "/exempelstad/projekt").body())
                        .contains("Utgåvan har inga påhittade leveranser.");
                assertThat(get(server, "/exempelstad/projekt/hemmateamet").statusCode())
                        .isEqualTo(404);
                assertThat(get(server, "/exempelstad/datakvalitet").body())
                        .contains("<h1>Exempelstad har inga leveranser att granska.</h1>")
                        .contains("Utgåvan har inga påhittade leveranser.");
            } finally {
                server.stop();
            }
        }
    }

    private static HttpResponse<String> get(Javalin server, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<Path> queries() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
