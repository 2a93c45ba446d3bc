package se.insatskollen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.warehouse.release.ReleaseStore;

class DashboardTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void every_route_is_tested_here(@TempDir Path warehouse) throws Exception {
        try (TestRelease release = new TestRelease(warehouse, "r1")) {
            release.publish();
        }
        try (Releases releases =
                Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow()) {
            // What the API answers is held against its own description.
            assertThat(new Dashboard(releases, RunningDashboard.UNLIMITED)
                            .routes().keySet().stream().filter(route -> !route.contains("/api/")))
                    .containsExactlyElementsOf(new TreeSet<>(TestedAddresses.BY_ROUTE.keySet()));
        }
    }

    @Test
    void every_route_answers() throws Exception {
        for (String address : TestedAddresses.BY_ROUTE.values()) {
            assertThat(dashboard.get(address).statusCode()).as(address).isIn(200, 302);
        }
    }

    @Test
    void every_answer_carries_the_security_headers() throws Exception {
        for (String address : List.of(
                "/", "/assets/charts.js", "/finns-inte", "/projekt?x=1", "/health", "/api/v1/projects", "/api/v1/x")) {
            HttpResponse<String> response = dashboard.get(address);
            assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .as(address)
                    .contains("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                            + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(response.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void no_page_has_a_style_or_a_script_of_its_own_or_one_from_elsewhere() throws Exception {
        for (String path : TestedAddresses.PAGES) {
            assertThat(dashboard.page(path))
                    .as(path)
                    .doesNotContain("style=\"")
                    .doesNotContain("<style")
                    .doesNotContain("onclick")
                    .doesNotContain("src=\"http")
                    .doesNotContainPattern("<script[^>]*>[^<]");
        }
    }

    @Test
    void head_answers_like_get_without_the_page() throws Exception {
        for (String path : TestedAddresses.PAGES) {
            HttpResponse<String> get = dashboard.get(path);
            HttpResponse<String> head = dashboard.send("HEAD", path);
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (String name : List.of("Content-Type", "Content-Length", "ETag", "Content-Security-Policy")) {
                assertThat(head.headers().firstValue(name))
                        .as(path + " " + name)
                        .isEqualTo(get.headers().firstValue(name));
            }
        }
    }

    @Test
    void a_page_the_browser_has_is_not_sent_again() throws Exception {
        String tag = dashboard.get("/priser").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = dashboard.get("/priser", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_page_is_compressed_only_for_who_takes_it_so() throws Exception {
        for (String accepted : List.of("gzip", "br, gzip;q=0.5", "GZIP; q=1")) {
            assertThat(encoding(accepted)).as(accepted).contains("gzip");
        }
        for (String accepted : List.of("identity", "gzip;q=0", "gzip; q=0.000", "x-not-gzip")) {
            assertThat(encoding(accepted)).as(accepted).isEmpty();
        }
    }

    private Optional<String> encoding(String accepted) throws Exception {
        return dashboard.get("/priser", "Accept-Encoding", accepted).headers().firstValue("Content-Encoding");
    }

    @Test
    void what_must_be_refused_is_refused_also_after_the_page_has_been_made() throws Exception {
        dashboard.page("/projekt?sok=a,b");
        dashboard.page("/priser");
        for (String address : List.of(
                "/priser?x=",
                "/ready?utgava=x",
                "/assets/app.css?ladda-ner=x",
                "/priser?x",
                "/projekt?sok=a&sok=b",
                "/priser?utgava=&utgava=")) {
            assertThat(dashboard.get(address).statusCode()).as(address).isEqualTo(400);
        }
    }

    @Test
    void every_page_names_its_release_and_the_day_of_its_data() throws Exception {
        for (String path : TestedAddresses.PAGES) {
            assertThat(dashboard.page(path))
                    .as(path)
                    .contains("Data per 21 november 2026 · utgåva 2026-11-21-a · <a href=\"/metod\">Metod</a>");
        }
    }

    @Test
    void every_link_leads_somewhere() throws Exception {
        for (String path : TestedAddresses.PAGES) {
            String page = dashboard.page(path);
            for (String target : found("(?:href|src)=\"(/[^\"#]*)", page)) {
                assertThat(dashboard.get(target.replace("&amp;", "&")).statusCode())
                        .as("%s links to %s", path, target)
                        .isEqualTo(200);
            }
            for (String anchor : found("href=\"#([^\"]+)\"", page)) {
                assertThat(page).as(path).contains("id=\"" + anchor + "\"");
            }
        }
    }

    @Test
    void every_link_to_a_method_finds_its_heading() throws Exception {
        String method = dashboard.page("/metod");
        String city = dashboard.page("/exempelstad");
        for (String path : TestedAddresses.PAGES) {
            for (String anchor : found("href=\"/metod#([^\"]+)\"", dashboard.page(path))) {
                assertThat(method).as("%s#%s", path, anchor).contains("id=\"" + anchor + "\"");
            }
            for (String anchor : found("href=\"/exempelstad#([^\"]+)\"", dashboard.page(path))) {
                assertThat(city).as("%s#%s", path, anchor).contains("id=\"" + anchor + "\"");
            }
        }
    }

    @Test
    void no_page_shows_what_only_a_program_would_write() throws Exception {
        for (String path : TestedAddresses.PAGES) {
            // What is shown as code is meant for programs.
            String words = dashboard
                    .page(path)
                    .replaceAll("(?s)<code[^>]*>.*?</code>", " ")
                    .replaceAll("<[^>]*>", " ");
            assertThat(words)
                    .as(path)
                    .doesNotContainPattern("\\b(null|NaN|Optional|undefined)\\b")
                    .doesNotContainPattern("\\b[A-Z]+_[A-Z_]+\\b");
        }
    }

    @Test
    void health_and_readiness_say_ok() throws Exception {
        assertThat(dashboard.page("/health")).isEqualTo("ok");
        assertThat(dashboard.page("/ready")).isEqualTo("ok 2026-11-21-a");
    }

    @Test
    void the_method_page_says_where_the_sources_of_the_release_are_told_of() throws Exception {
        assertThat(dashboard.page("/metod"))
                .contains("står under <a href=\"/datakvalitet\">Datakvalitet</a>.")
                .contains("Du läser utgåva 2026-11-21-a");
    }

    @Test
    void the_method_page_says_what_it_takes_to_know() throws Exception {
        assertThat(dashboard.page("/metod"))
                .contains("och vi har läst hela rapporten")
                .contains("Det vi har av källan säger inget om saken.")
                .doesNotContain("åtminstone en sammanfattning");
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }
}
