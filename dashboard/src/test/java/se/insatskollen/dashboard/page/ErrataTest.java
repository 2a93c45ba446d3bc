package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.dashboard.Dashboard;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.TestRelease;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.warehouse.release.ReleaseStore;

/** What a reader is told of figures that were wrong. */
class ErrataTest {
    private static final String WHAT_IT_IS =
            "<p>En rättelse säger vad som var fel i tal vi har visat, och vad som gäller nu.</p>";

    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_method_page_lists_every_erratum_with_its_day_the_newest_first() throws Exception {
        String page = dashboard.page("/metod");
        assertThat(page)
                .contains("<a href=\"#rattelser\">Rättelser</a>")
                .contains("<h2 id=\"rattelser\">Rättelser</h2>")
                .contains(WHAT_IT_IS);
        assertThat(errata(page))
                .containsExactly(
                        "4 maj 2026 Kostnad per ärende 2025, Linköping Det här var fel: Talet var för högt. "
                                + "Det här gäller nu: Talet är rättat.",
                        "9 februari 2026 Barn som har fått insats 2024, Linköping "
                                + "Det här var fel: Två år var förväxlade. Det här gäller nu: Åren är rätt.");
    }

    @Test
    void the_errata_of_the_invented_city_stand_behind_its_door_under_the_words_that_say_what_they_are()
            throws Exception {
        String page = dashboard.page("/exempelstad/datakvalitet");
        assertThat(page)
                .contains("<h2 id=\"rattelser\">Påhittade siffror: Rättelser</h2>")
                .contains(WHAT_IT_IS);
        assertThat(errata(page))
                .containsExactly("2 mars 2026 Kostnad per ärende 2020, Omegaborg "
                        + "Det här var fel: En faktura var bokförd två gånger. "
                        + "Det här gäller nu: Fakturan räknas en gång.");
    }

    @Test
    void without_errata_the_page_says_that_there_are_none_so_far(@TempDir Path warehouse) throws Exception {
        try (TestRelease release = new TestRelease(warehouse, "r1")) {
            release.publish();
        }
        try (Releases releases =
                Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow()) {
            Javalin server =
                    new Dashboard(releases, RunningDashboard.UNLIMITED).server().start("127.0.0.1", 0);
            try {
                URI address = URI.create("http://127.0.0.1:%d/metod".formatted(server.port()));
                HttpRequest request = HttpRequest.newBuilder(address).build();
                String page = HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body();
                assertThat(page).contains(WHAT_IT_IS).contains("<p>Inga rättelser hittills.</p>");
                assertThat(errata(page)).isEmpty();
            } finally {
                server.stop();
            }
        }
    }

    private static List<String> errata(String page) {
        String section = page.substring(page.indexOf("<h2 id=\"rattelser\">"));
        return Pattern.compile("<div><dt>.*?</div>", Pattern.DOTALL)
                .matcher(section.substring(0, section.indexOf("</section>")))
                .results()
                .map(erratum -> erratum.group()
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }
}
