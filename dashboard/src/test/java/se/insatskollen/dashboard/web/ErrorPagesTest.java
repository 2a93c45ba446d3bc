package se.insatskollen.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.dashboard.Dashboard;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.TestRelease;
import se.insatskollen.warehouse.release.ReleaseStore;

class ErrorPagesTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void an_unknown_address_is_404_and_says_what_to_do() throws Exception {
        HttpResponse<String> response = dashboard.get("/finns/inte");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .contains("<h1>Sidan finns inte</h1>")
                .contains("Det finns ingen sida på adressen /finns/inte.")
                .contains("href=\"/projekt\"");
    }

    @Test
    void what_cannot_be_read_as_an_address_is_refused_in_swedish() throws Exception {
        HttpResponse<String> response = dashboard.get("/projekt/%00");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Adressen går inte att läsa").doesNotContain("HTTP ERROR");
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void a_page_without_choices_refuses_them() throws Exception {
        HttpResponse<String> response = dashboard.get("/metod?sprak=en");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Den här sidan har inga val, men adressen anger ”sprak”.");
    }

    @Test
    void nothing_is_taken_in() throws Exception {
        assertThat(dashboard.send("POST", "/projekt").statusCode()).isEqualTo(405);
        assertThat(dashboard.send("DELETE", "/").statusCode()).isEqualTo(405);
    }

    @Test
    void only_our_own_files_are_served_as_assets() throws Exception {
        for (String path : List.of("/assets/logback.xml", "/assets/..%2Fapp.css", "/assets/", "/webjars/echarts")) {
            assertThat(dashboard.get(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    void a_bug_is_said_without_a_trace_of_the_program() throws Exception {
        Javalin server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/", ctx -> {
                        throw new IllegalStateException("secret detail");
                    });
                    new ErrorPages(() -> new ReleaseStamp("r1", LocalDate.of(2026, 11, 21))).register(config.routes);
                })
                .start("127.0.0.1", 0);
        try {
            HttpResponse<String> response = get(server.port(), "/");
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body())
                    .contains("Något gick fel hos oss")
                    .contains("Försök igen om en stund")
                    .doesNotContain("secret detail")
                    .doesNotContain("Exception");
        } finally {
            server.stop();
        }
    }

    @Test
    void an_empty_register_still_has_its_pages(@TempDir Path warehouse) throws Exception {
        try (TestRelease release = new TestRelease(warehouse, "r1")) {
            release.publish();
        }
        try (Releases releases =
                Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow()) {
            Javalin server =
                    new Dashboard(releases, RunningDashboard.UNLIMITED).server().start("127.0.0.1", 0);
            for (String path : List.of("/", "/projekt", "/priser", "/prisindex", "/metod")) {
                assertThat(get(server.port(), path).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(get(server.port(), "/").body())
                    .contains("Registret har ännu inget projekt som är eller kan vara en tidig insats för barn.");
            assertThat(get(server.port(), "/jamfor").statusCode()).isEqualTo(404);
            server.stop();
        }
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:%d%s".formatted(port, path));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
