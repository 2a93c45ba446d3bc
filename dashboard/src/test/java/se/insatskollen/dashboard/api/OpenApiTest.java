package se.insatskollen.dashboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.TestRelease;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.warehouse.release.ReleaseStore;

/** The description of the API tells what the API does, no more and no less. */
class OpenApiTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final List<Described> RELEASES = List.of(
            new Described(RunningDashboard.shared(), "/api"),
            new Described(RunningDashboard.shared(), "/exempelstad/api"),
            new Described(RunningDashboard.compared(), "/exempelstad/api"),
            new Described(RunningDashboard.coarse(), "/exempelstad/api"),
            new Described(RunningDashboard.hidden(), "/exempelstad/api"));

    @Test
    void every_route_is_described_and_every_description_has_a_route(@TempDir Path warehouse) throws Exception {
        try (TestRelease release = new TestRelease(warehouse, "r1")) {
            release.publish();
        }
        try (Releases releases =
                Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK).orElseThrow()) {
            for (ApiDoor door : ApiDoor.values()) {
                JsonNode document = new ObjectMapper().readTree(OpenApi.of(door, Api.endpoints(door, releases)));
                Set<String> described = new TreeSet<>();
                document.get("paths").fieldNames().forEachRemaining(path -> described.add(route(path)));
                assertThat(described)
                        .isEqualTo(new TreeSet<>(Api.routes(door, releases).keySet()));
            }
        }
    }

    @Test
    void it_is_openapi_3_1_and_says_what_is_invented_in_its_title() throws Exception {
        JsonNode real = RELEASES.get(0).document();
        JsonNode invented = RELEASES.get(1).document();
        assertThat(real.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(real.at("/info/title").asText()).isEqualTo("Insatskollen, öppna data");
        assertThat(invented.at("/info/title").asText()).isEqualTo("Insatskollen, öppna data, påhittade siffror");
        assertThat(real.toString()).doesNotContain("xempelstad").doesNotContain("påhitta");
    }

    @Test
    void every_answer_has_the_fields_that_are_described_and_no_other() throws Exception {
        int answers = 0;
        for (Described described : RELEASES) {
            JsonNode document = described.closedDocument();
            for (String path : described.paths()) {
                Optional<String> address = described.address(path);
                JsonNode schema = document.at(
                        "/paths/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json/schema");
                if (address.isPresent() && schema.has("properties")) {
                    ObjectNode whole = schema.deepCopy();
                    whole.set("components", document.get("components"));
                    JsonNode answer = described.asking().answer(address.get());
                    assertThat(SCHEMAS.getSchema(whole).validate(answer))
                            .as(address.get())
                            .isEmpty();
                    answers++;
                }
            }
        }
        // Eleven addresses give JSON rows; where there is no project or no figure, those of one are left out.
        assertThat(answers).isGreaterThan(40);
    }

    @Test
    void a_refusal_has_the_fields_that_are_described() throws Exception {
        JsonNode document = RELEASES.get(0).closedDocument();
        JsonNode problem = RELEASES.get(0).asking().problem("/api/v1/finns-inte", 404);
        assertThat(SCHEMAS.getSchema(document.at("/components/schemas/problem")).validate(problem))
                .isEmpty();
    }

    @Test
    void every_choice_that_is_described_is_accepted_and_any_other_refused() throws Exception {
        for (Described described : RELEASES.subList(0, 4)) {
            for (String path : described.paths()) {
                Optional<String> address = described.address(path);
                if (address.isEmpty()) {
                    continue;
                }
                described.refuses(address.get() + "?okant=1");
                for (JsonNode parameter :
                        described.document().at("/paths/" + path.replace("/", "~1") + "/get/parameters")) {
                    if (parameter.get("in").asText().equals("query")) {
                        tryAll(described, address.get(), parameter);
                    }
                }
            }
        }
    }

    @Test
    void what_stands_in_a_path_is_refused_where_it_names_nothing() throws Exception {
        for (String address : List.of(
                "/api/v1/projects/finns-inte",
                "/api/v1/projects/finns-inte.csv",
                "/api/v1/indicators/finns-inte",
                "/api/v3/kpi/finns-inte",
                "/api/v3/municipality/9999",
                "/api/v3/data/kpi/finns-inte/municipality/0180/year/2016",
                "/api/v3/data/kpi/ekonomiskt-bistand-andel/municipality/0180,9999/year/2016")) {
            RELEASES.get(0).asking().problem(address, 404);
        }
        for (String address : List.of(
                "/api/v1/projects/F%C3%B6rskola",
                "/api/v3/kpi/a,,b",
                "/api/v3/kpi/a.csv",
                "/api/v3/data/kpi/ekonomiskt-bistand-andel/municipality/0180/year/16")) {
            RELEASES.get(0).asking().problem(address, 400);
        }
    }

    private static void tryAll(Described described, String address, JsonNode parameter) throws Exception {
        String name = parameter.get("name").asText();
        JsonNode allowed = parameter.at("/schema/enum");
        if (allowed.isMissingNode() && described.examples().containsKey(name)) {
            described.accepts(
                    "%s?%s=%s".formatted(address, name, described.examples().get(name)));
        }
        for (JsonNode value : allowed) {
            described.accepts("%s?%s=%s".formatted(address, name, value.asText()));
        }
        described.refuses("%s?%s=finns-inte".formatted(address, name));
        described.refuses("%s?%s=".formatted(address, name));
        described.refuses("%s?%s=1&%s=1".formatted(address, name, name));
    }

    // One route answers in both forms where a name stands at the end of its path.
    private static String route(String path) {
        return path.contains("{") ? path.replaceFirst("\\.csv$", "") : path;
    }

    /** One door of a release, with names that are there. */
    private record Described(
            RunningDashboard dashboard, String door, List<JsonNode> documents, Map<String, String> known) {
        Described(RunningDashboard dashboard, String door) {
            this(dashboard, door, new ArrayList<>(), new LinkedHashMap<>());
        }

        Asking asking() {
            return new Asking(dashboard);
        }

        JsonNode document() throws Exception {
            if (documents.isEmpty()) {
                documents.add(asking().answer(door + "/v1/openapi.json"));
            }
            return documents.get(0);
        }

        /** The same document, which bears no field that it does not name. */
        JsonNode closedDocument() throws Exception {
            JsonNode document = document().deepCopy();
            close(document);
            return document;
        }

        private static void close(JsonNode node) {
            if (node.has("properties") && node.get("properties").isObject()) {
                ((ObjectNode) node).put("additionalProperties", false);
            }
            node.forEach(Described::close);
        }

        List<String> paths() throws Exception {
            TreeSet<String> paths = new TreeSet<>();
            document().get("paths").fieldNames().forEachRemaining(paths::add);
            return List.copyOf(paths);
        }

        /** The path with names that are there; empty where there are none. */
        Optional<String> address(String path) throws Exception {
            String address = path;
            for (Map.Entry<String, String> example : examples().entrySet()) {
                address = address.replace("{%s}".formatted(example.getKey()), example.getValue());
            }
            String ids = path.startsWith(door + "/v3/kpi") ? "kpis" : "municipalities";
            address = address.replace("{ids}", examples().getOrDefault(ids, "{ids}"));
            return address.contains("{") ? Optional.empty() : Optional.of(address);
        }

        Map<String, String> examples() throws Exception {
            if (!known.isEmpty()) {
                return known;
            }
            first("/v1/projects", "project_key").ifPresent(key -> {
                known.put("slug", key);
                known.put("project", key);
            });
            first("/v1/areas", "area_key").ifPresent(key -> known.put("area", key));
            Optional<String> indicator = first("/v1/indicators", "slug");
            if (indicator.isPresent()) {
                known.put("id", indicator.get());
                known.put("kpis", first("/v3/kpi", "id").orElseThrow());
                first("/v1/indicators/" + indicator.get(), "period").ifPresent(period -> known.put("period", period));
            }
            first("/v3/municipality", "id").ifPresent(id -> known.put("municipalities", id));
            known.putAll(Map.of("years", "2016,2017", "group", "ALL", "page", "1", "per_page", "5"));
            known.put("from_date", "2026-01-01");
            return known;
        }

        private Optional<String> first(String path, String field) throws Exception {
            return asking().texts(door + path, field).stream().findFirst();
        }

        void accepts(String address) throws Exception {
            assertThat(dashboard.get(address).statusCode()).as(address).isEqualTo(200);
        }

        void refuses(String address) throws Exception {
            asking().problem(address, 400);
        }
    }
}
