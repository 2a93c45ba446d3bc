package se.insatskollen.dashboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import se.insatskollen.dashboard.RunningDashboard;

/** Asks the running server for JSON. */
record Asking(RunningDashboard dashboard) {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** The answer of an address that must have one. */
    JsonNode answer(String address) throws Exception {
        HttpResponse<String> response = dashboard.get(address);
        assertThat(response.statusCode()).as("%s: %s", address, response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        return JSON.readTree(response.body());
    }

    /** The problem details of an address that must be refused. */
    JsonNode problem(String address, int status) throws Exception {
        return problem(dashboard.get(address), status);
    }

    static JsonNode problem(HttpResponse<String> response, int status) throws Exception {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        return problem;
    }

    /** One field of all rows, as text. */
    List<String> texts(String address, String field) throws Exception {
        return texts(answer(address).get("values"), field);
    }

    static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get(field).asText())
                .toList();
    }

    /** The only row of an answer that must have one. */
    JsonNode row(String address) throws Exception {
        JsonNode rows = answer(address).get("values");
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
