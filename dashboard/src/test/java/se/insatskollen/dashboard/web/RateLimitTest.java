package se.insatskollen.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final String PEER = "127.0.0.1";

    private Javalin server;

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void an_address_that_asks_too_often_is_asked_to_wait_in_words() throws Exception {
        start(List.of());
        assertThat(get("").statusCode()).isEqualTo(200);
        assertThat(get("").statusCode()).isEqualTo(200);
        HttpResponse<String> third = get("");
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 31L);
        assertThat(third.body()).contains("Försök igen om en minut.");
    }

    @Test
    void nobody_gets_more_by_saying_that_the_question_is_somebody_elses() throws Exception {
        start(List.of());
        get("192.0.2.1");
        get("192.0.2.2");
        assertThat(get("192.0.2.3").statusCode()).isEqualTo(429);
    }

    @Test
    void behind_a_proxy_each_reader_has_a_share_of_his_own() throws Exception {
        start(List.of(PEER));
        get("192.0.2.1");
        get("192.0.2.1");
        assertThat(get("192.0.2.1").statusCode()).isEqualTo(429);
        assertThat(get("192.0.2.2").statusCode()).isEqualTo(200);
    }

    @Test
    void only_what_the_proxy_itself_has_added_is_believed() throws Exception {
        start(List.of(PEER));
        get("198.51.100.1, 192.0.2.1");
        get("198.51.100.2, 192.0.2.1");
        assertThat(get("198.51.100.3, 192.0.2.1").statusCode()).isEqualTo(429);
    }

    @Test
    void a_line_that_the_proxy_adds_below_the_readers_own_counts() throws Exception {
        start(List.of(PEER));
        for (String invented : List.of("198.51.100.1", "198.51.100.2")) {
            get(invented, "192.0.2.1");
        }
        assertThat(get("198.51.100.3", "192.0.2.1").statusCode()).isEqualTo(429);
    }

    private void start(List<String> proxies) {
        RateLimit limit = new RateLimit(2, proxies);
        server = Javalin.create(config -> {
                    config.routes.before(limit::check);
                    config.routes.get("/", ctx -> ctx.result("ok"));
                    new ErrorPages(() -> new ReleaseStamp("r1", LocalDate.of(2026, 11, 21))).register(config.routes);
                })
                .start(PEER, 0);
    }

    private HttpResponse<String> get(String... forwarded) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://%s:%d/".formatted(PEER, server.port())));
        for (String line : forwarded) {
            if (!line.isEmpty()) {
                request.header("X-Forwarded-For", line);
            }
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
