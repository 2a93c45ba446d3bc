package se.insatskollen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.warehouse.release.ReleaseStore;

/** An address can name the release it is read in, and what is old says so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PinnedReleaseTest {
    private static final Clock A_WEEK_LATER = Clock.fixed(Instant.parse("2026-11-28T08:00:00Z"), ZoneOffset.UTC);

    private Path warehouse;
    private Releases releases;
    private Javalin server;

    @BeforeAll
    void twoReleases(@TempDir Path folder) throws Exception {
        warehouse = folder;
        for (String id : new String[] {"2026-11-20-a", "2026-11-21-b"}) {
            try (TestRelease release = new TestRelease(warehouse, id)) {
                SmallRegister.write(release);
                release.publish();
            }
        }
        serve(TestRelease.CLOCK);
    }

    @AfterAll
    void stop() throws Exception {
        server.stop();
        releases.close();
    }

    @Test
    void without_a_choice_the_current_release_is_read_and_nothing_is_said_about_it() throws Exception {
        assertThat(page("/projekt")).contains("utgåva 2026-11-21-b").doesNotContain("role=\"note\"");
    }

    @Test
    void a_chosen_release_is_read_on_every_page_that_is_linked_to() throws Exception {
        assertThat(page("/projekt?utgava=2026-11-20-a"))
                .contains("utgåva 2026-11-20-a")
                .contains("Du läser utgåva 2026-11-20-a. Den är inte den som gäller nu.")
                .contains("href=\"/projekt/familjelotsen?utgava=2026-11-20-a\"")
                .contains("<input type=\"hidden\" name=\"utgava\" value=\"2026-11-20-a\">")
                .contains("<a data-newest href=\"?\">");
    }

    @Test
    void the_current_release_chosen_by_its_name_is_another_page_than_without_a_choice() throws Exception {
        String pinned = "href=\"/projekt/familjelotsen?utgava=2026-11-21-b\"";
        assertThat(page("/projekt?utgava=2026-11-21-b")).contains(pinned);
        assertThat(page("/projekt")).contains("href=\"/projekt/familjelotsen\"").doesNotContain(pinned);
        assertThat(page("/projekt?utgava=2026-11-21-b")).contains(pinned);
    }

    @Test
    void the_choices_stay_on_the_way_to_the_newest() throws Exception {
        assertThat(page("/projekt?slag=program&utgava=2026-11-20-a"))
                .contains("<a data-newest href=\"?slag=program\">");
    }

    @Test
    void a_release_that_is_not_there_is_refused_in_words() throws Exception {
        HttpResponse<String> response = get("/projekt?utgava=2020-01-01-x");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("Utgåvan ”2020-01-01-x” finns inte.");
    }

    @Test
    void a_release_under_other_contracts_cannot_be_shown_by_todays_pages() throws Exception {
        try (TestRelease release = new TestRelease(warehouse, "2026-11-19-a")) {
            release.publish("others");
        }
        Files.writeString(warehouse.resolve("CURRENT"), "2026-11-21-b\n");
        HttpResponse<String> response = get("/projekt?utgava=2026-11-19-a");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("går inte att visa på sidorna längre");
    }

    @Test
    void a_path_is_no_release() throws Exception {
        assertThat(get("/projekt?utgava=../..").statusCode()).isEqualTo(404);
    }

    @Test
    void two_releases_at_once_are_refused() throws Exception {
        assertThat(get("/projekt?utgava=2026-11-20-a&utgava=2026-11-21-b").statusCode())
                .isEqualTo(400);
    }

    @Test
    void old_data_is_said_aloud() throws Exception {
        server.stop();
        releases.close();
        serve(A_WEEK_LATER);
        assertThat(page("/metod"))
                .contains("Uppgifterna är från den 21 november 2026. Sedan dess har inget nytt hämtats.");
        server.stop();
        releases.close();
        serve(TestRelease.CLOCK);
    }

    private void serve(Clock clock) throws Exception {
        releases = Releases.open(new ReleaseStore(warehouse), clock).orElseThrow();
        server = new Dashboard(releases, RunningDashboard.UNLIMITED).server().start("127.0.0.1", 0);
    }

    private String page(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
