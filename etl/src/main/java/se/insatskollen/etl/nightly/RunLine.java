package se.insatskollen.etl.nightly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.warehouse.ExitCode;

/** How a run is written: as one JSON object when it starts, and as one that tells all of it when it has ended. */
public final class RunLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RunLine() {}

    public static ObjectNode of(RunRecord run) {
        ObjectNode line = JSON.createObjectNode()
                .put("run", run.run())
                .put("event", run.end().isPresent() ? "ended" : "started")
                .put("businessDate", run.businessDate().toString())
                .put("startedAt", run.startedAt().toString());
        run.end().ifPresent(end -> line.put("endedAt", end.endedAt().toString())
                .put("exitCode", end.code().number())
                .put("outcome", end.code().name())
                .put("message", end.message())
                .put("release", end.release().orElse(null))
                .put("deliveriesRefused", end.deliveriesRefused()));
        return line;
    }

    /** The run in a line; empty when the line was torn by a power cut or is none of ours. */
    static Optional<RunRecord> read(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return Optional.of(new RunRecord(
                    json.required("run").asText(),
                    LocalDate.parse(json.required("businessDate").asText()),
                    Instant.parse(json.required("startedAt").asText()),
                    json.has("endedAt") ? Optional.of(end(json)) : Optional.empty()));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static RunRecord.End end(JsonNode json) {
        JsonNode release = json.required("release");
        return new RunRecord.End(
                Instant.parse(json.required("endedAt").asText()),
                ExitCode.valueOf(json.required("outcome").asText()),
                json.required("message").asText(),
                release.isNull() ? Optional.empty() : Optional.of(release.asText()),
                json.required("deliveriesRefused").asInt());
    }
}
