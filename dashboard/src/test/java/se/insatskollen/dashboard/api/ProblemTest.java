package se.insatskollen.dashboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.web.ErrorPages;
import se.insatskollen.dashboard.web.RateLimit;
import se.insatskollen.dashboard.web.ReleaseStamp;

/** What goes wrong under the API is told as problem details, in words that say what to do. */
class ProblemTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();
    private final Asking asking = new Asking(dashboard);

    @Test
    void an_unknown_address_is_404_and_says_where_the_addresses_are() throws Exception {
        JsonNode problem = asking.problem("/api/v1/finns-inte", 404);
        assertThat(problem.get("type").asText()).isEqualTo("/api#fel-404");
        assertThat(problem.get("title").asText()).isEqualTo("Det finns inte");
        assertThat(problem.get("detail").asText())
                .isEqualTo(
                        "Det finns inget på adressen /api/v1/finns-inte. Alla adresser står i /api/v1/openapi.json.");
        assertThat(problem.get("instance").asText()).isEqualTo("/api/v1/finns-inte");
        assertThat(asking.problem("/exempelstad/api/v2", 404).get("detail").asText())
                .endsWith("Alla adresser står i /exempelstad/api/v1/openapi.json.");
    }

    @Test
    void an_unknown_value_is_400_and_names_those_that_are_known() throws Exception {
        assertThat(detail("/api/v1/indicators?direction=UPPÅT".replace("Å", "%C3%85")))
                .startsWith(
                        "”UPPÅT” går inte att ange för ”direction”. Ange något av HIGHER_IS_BETTER, LOWER_IS_BETTER och"
                                + " NEUTRAL.");
        assertThat(detail("/api/v1/indicators/ekonomiskt-bistand-andel?period=2011"))
                .startsWith("”2011” går inte att välja för ”period”. Välj bland 2016 och 2017.");
        assertThat(detail("/api/v1/indicators/ekonomiskt-bistand-andel?area=finns-inte"))
                .startsWith("Det finns inget område med nyckeln ”finns-inte”. Nycklarna står i /api/v1/areas.");
        assertThat(detail("/api/v3/data/kpi/ekonomiskt-bistand-andel/municipality/0180/year/2016?from_date=2026-02-30"))
                .startsWith("”2026-02-30” är ingen dag.");
    }

    @Test
    void an_unknown_name_is_400_and_names_those_that_are_known() throws Exception {
        assertThat(detail("/api/v1/areas?niva=LAN"))
                .startsWith("Adressen har inget val som heter ”niva”. Valen heter area_level, page och per_page.");
        assertThat(detail("/api/v1/openapi.json?x=1")).startsWith("Adressen har inga val, men anger ”x”.");
        assertThat(detail("/api/v1/areas?page=1&page=2")).startsWith("Valet ”page” står flera gånger i adressen.");
    }

    @Test
    void what_cannot_be_read_as_an_address_is_a_problem_too() throws Exception {
        assertThat(detail("/api/v1/projects/%C3%28")).startsWith("Adressen går inte att läsa.");
    }

    @Test
    void nothing_is_taken_in() throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            HttpResponse<String> response = dashboard.send(method, "/api/v1/projects");
            assertThat(Asking.problem(response, 405).get("detail").asText()).contains("GET eller HEAD");
            assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
        }
    }

    @Test
    void who_asks_too_often_is_told_to_wait() throws Exception {
        Javalin server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.before(new RateLimit(1, List.of())::check);
                    config.routes.get("/api/v1/x", ctx -> ctx.result("x"));
                    new ErrorPages(() -> new ReleaseStamp("r1", LocalDate.of(2026, 11, 21))).register(config.routes);
                })
                .start("127.0.0.1", 0);
        try {
            get(server);
            JsonNode problem = Asking.problem(get(server), 429);
            assertThat(problem.get("title").asText()).isEqualTo("Vänta lite");
            assertThat(problem.get("detail").asText()).contains("Försök igen om en minut.");
        } finally {
            server.stop();
        }
    }

    @Test
    void a_bug_is_told_without_a_trace_of_the_program() throws Exception {
        Javalin server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/api/v1/x", ctx -> {
                        throw new IllegalStateException("secret detail");
                    });
                    new ErrorPages(() -> new ReleaseStamp("r1", LocalDate.of(2026, 11, 21))).register(config.routes);
                })
                .start("127.0.0.1", 0);
        try {
            assertThat(Asking.problem(get(server), 500).get("detail").asText())
                    .contains("Försök igen om en stund")
                    .doesNotContain("secret detail")
                    .doesNotContain("Exception");
        } finally {
            server.stop();
        }
    }

    private static HttpResponse<String> get(Javalin server) throws Exception {
        URI address = URI.create("http://127.0.0.1:%d/api/v1/x".formatted(server.port()));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String detail(String address) throws Exception {
        return asking.problem(address, 400).get("detail").asText();
    }
}
