package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.dashboard.Dashboard;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.TestRelease;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.dashboard.web.Responsible;
import se.insatskollen.warehouse.release.ReleaseStore;

class AccessibilityPageTest {
    private static final List<String> WHO_ANSWERS = List.of("/tillganglighet", "/om", "/metod/integritet");

    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_statement_has_every_item_that_the_law_asks_for() throws Exception {
        assertThat(dashboard.page("/tillganglighet"))
                .as("who and what")
                .contains("Redogörelsen gäller webbplatsen Insatskollen")
                .contains("Vem som ansvarar för den här webbplatsen framgår inte.")
                .as("how far it follows the law")
                .contains("<strong>delvis förenlig</strong> med lagen om tillgänglighet till digital offentlig service "
                        + "(2018:1937)")
                .as("what is not accessible, why, and what there is instead")
                .contains("<h2 id=\"brister\">Vad som brister</h2>")
                .contains("Skäl: det är inte gjort än. I stället: varje diagram har en mening")
                .contains("oskäligt betungande (12 §)")
                .contains("omfattas inte av lagen (9 §)")
                .as("how and when it was assessed")
                .contains("gjort bedömningen själva, den 22 november 2026. Ingen utomstående har granskat")
                .contains("Ingen med funktionsnedsättning har prövat webbplatsen åt oss.")
                .contains("<dt>Senast uppdaterad</dt><dd>22 november 2026</dd>")
                .contains("<dt>Publicerad</dt><dd>22 november 2026</dd>")
                .as("how to tell of a fault and ask for what is exempt")
                .contains("<h2 id=\"meddela\">Säg till om något inte fungerar</h2>")
                .contains("begära att innehåll som är undantaget görs tillgängligt för dig (15 §)")
                .as("supervision")
                .contains("Myndigheten för digital förvaltning (Digg)")
                .contains("<a href=\"https://www.digg.se/tdosanmalan\">https://www.digg.se/tdosanmalan</a>");
    }

    @Test
    void who_has_put_it_up_is_named_wherever_a_reader_asks_for_them(@TempDir Path warehouse) throws Exception {
        Responsible city = new Responsible(Optional.of("Provköpings kommun"), Optional.of("registrator@prov.example"));
        try (TestRelease release = new TestRelease(warehouse, "r1")) {
            release.publish();
        }
        try (Releases releases =
                Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow()) {
            Javalin server = new Dashboard(releases, RunningDashboard.UNLIMITED, city)
                    .server()
                    .start("127.0.0.1", 0);
            try {
                for (String path : WHO_ANSWERS) {
                    assertThat(body(server, path))
                            .as(path)
                            .contains("Provköpings kommun ansvarar för den här webbplatsen. Skriv till "
                                    + "<a href=\"mailto:registrator@prov.example\">registrator@prov.example</a>.")
                            .doesNotContain("framgår inte");
                }
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void where_nobody_has_said_who_answers_the_pages_say_so_and_what_to_do() throws Exception {
        for (String path : WHO_ANSWERS) {
            assertThat(dashboard.page(path))
                    .as(path)
                    .contains("Den som har installerat den har inte skrivit det än.")
                    .contains("Vänd dig då till kommunens växel eller registrator.");
        }
    }

    @Test
    void a_release_is_cited_by_its_id_and_the_day_of_its_data() throws Exception {
        assertThat(dashboard.page("/om"))
                .contains("<blockquote><p>Insatskollen, utgåva 2026-11-21-a. Data per 21 november 2026.</p>");
    }

    private static String body(Javalin server, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path));
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }
}
