package se.insatskollen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstReaderTest {
    private static final List<String> PATHS = List.of("/", "/projekt", "/projekt/{slug}", "/metod/matt/{id}");

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void one_page_of_each_kind_is_opened_also_where_only_a_link_tells_its_name() throws Exception {
        answers(Map.of(
                "/", "<a href=\"/projekt/ett?ar=2020#pengar\">Ett</a> <a href=\"https://example.org/projekt/x\">x</a>",
                "/projekt", "<a href=\"/projekt/tva\">Två</a>",
                "/projekt/ett", "<a href=\"/metod/matt/tid\">Tid</a>",
                "/metod/matt/tid", "Tid"));
        assertThat(reader().read()).isEqualTo(4);
        assertThat(asked).containsExactly("/", "/projekt", "/projekt/ett", "/metod/matt/tid");
    }

    @Test
    void an_address_that_is_refused_stops_nothing() throws Exception {
        answers(Map.of("/projekt", "<a href=\"/projekt/tva\">Två</a>"));
        assertThat(reader().read()).isEqualTo(1);
        assertThat(asked).containsExactly("/", "/projekt", "/projekt/tva");
    }

    @Test
    void a_server_that_has_ended_is_told_of() {
        FirstReader reader = reader();
        server.stop(0);
        assertThatIOException().isThrownBy(reader::read);
    }

    private FirstReader reader() {
        return new FirstReader(
                URI.create("http://localhost:" + server.getAddress().getPort()), PATHS);
    }

    private void answers(Map<String, String> pages) {
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            byte[] body = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(pages.containsKey(path) ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
