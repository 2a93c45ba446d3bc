package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.dashboard.Dashboard;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.TestRelease;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.warehouse.release.ReleaseStore;

/** What a reader is told of the editions there have been, by their manifests alone. */
class NewEditionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path warehouse;

    @Test
    void an_edition_says_what_has_changed_since_the_one_before() throws Exception {
        edition("a", "2026-08-01", "register.register_decision=1", "register.register_grant=1");
        edition(
                "b",
                "2026-10-01",
                "register.register_decision=2",
                "register.register_grant=1",
                "register.register_erratum=1",
                "register.register_delivery=9",
                "register.exempelstad.register_claim=1");
        edition("c", "2026-11-21", "register.register_decision=2", "register.register_grant=1");
        assertThat(editions("c", "/nytt"))
                .containsExactly("c|21 november 2026|ingenting", "b|1 oktober 2026|beslut och förslag och rättelser");
        assertThat(editions("c", "/nytt?sedan=2026-01-01")).contains("a|1 augusti 2026|den första utgåvan vi har");
        assertThat(editions("c", "/exempelstad/nytt"))
                .containsExactly("c|21 november 2026|ingenting", "b|1 oktober 2026|uppgivna besparingar och resultat");
    }

    @Test
    void who_reads_an_edition_is_not_told_of_one_that_came_after_it() throws Exception {
        edition("a", "2026-11-20", "register.register_decision=1");
        edition("b", "2026-11-21", "register.register_decision=2");
        assertThat(editions("a", "/nytt")).containsExactly("a|20 november 2026|den första utgåvan vi har");
    }

    @Test
    void an_edition_whose_manifest_cannot_be_read_is_passed_over() throws Exception {
        edition("a", "2026-10-01", "register.register_decision=1");
        edition("b", "2026-11-01", "register.register_decision=2");
        edition("c", "2026-11-21", "register.register_decision=3");
        Files.writeString(warehouse.resolve("releases/b/manifest.json"), "{");
        assertThat(editions("c", "/nytt"))
                .containsExactly("c|21 november 2026|beslut och förslag", "a|1 oktober 2026|den första utgåvan vi har");
    }

    @Test
    void where_no_edition_is_newer_the_page_says_which_one_is_read() throws Exception {
        edition("a", "2026-11-21");
        String page = page("a", "/nytt?sedan=2026-11-21");
        assertThat(page)
                .contains("Den utgåva du läser har data per 21 november 2026. "
                        + "Någon nyare finns inte efter den dag du valt.");
    }

    private void edition(String id, String dataDate, String... hashes) throws Exception {
        try (TestRelease release = new TestRelease(warehouse, id)) {
            release.publish();
        }
        Path file = warehouse.resolve("releases").resolve(id).resolve("manifest.json");
        ObjectNode manifest = (ObjectNode) JSON.readTree(file.toFile());
        manifest.put("dataDate", dataDate);
        ArrayNode tables = manifest.putArray("tables");
        for (String hash : hashes) {
            int dot = hash.lastIndexOf('.');
            int equals = hash.indexOf('=');
            tables.addObject()
                    .put("database", hash.substring(0, dot))
                    .put("table", hash.substring(dot + 1, equals))
                    .put("rows", 1)
                    .put("contentHash", hash.substring(equals + 1));
        }
        Files.writeString(file, JSON.writeValueAsString(manifest));
    }

    private List<String> editions(String current, String path) throws Exception {
        String page = page(current, path);
        String section = page.substring(page.indexOf("<h2 id=\"nya-utgavor\">"));
        return Html.rows(section.substring(0, section.indexOf("</section>")));
    }

    private String page(String current, String path) throws Exception {
        Files.writeString(warehouse.resolve("CURRENT"), current + "\n");
        try (Releases releases =
                Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow()) {
            Javalin server =
                    new Dashboard(releases, RunningDashboard.UNLIMITED).server().start("127.0.0.1", 0);
            try {
                return get(server, path);
            } finally {
                server.stop();
            }
        }
    }

    private static String get(Javalin server, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
