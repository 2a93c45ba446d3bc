package se.insatskollen.etl.nightly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.ExitCode;

/**
 * How a run is written: as one JSON object when it starts, and as one that tells all of it when it has ended. Lines of
 * earlier versions tell less.
 */
public final class RunLine {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String IS_DRY_RUN = "isDryRun";

    private RunLine() {}

    public static ObjectNode of(RunRecord run) {
        ObjectNode line = JSON.createObjectNode()
                .put("run", run.run())
                .put("event", run.end().isPresent() ? "ended" : "started")
                .put("businessDate", run.businessDate().toString());
        if (run.purpose() == Purpose.DRY_RUN) {
            line.put(IS_DRY_RUN, true);
        }
        line.put("startedAt", run.startedAt().toString());
        run.end().ifPresent(end -> put(line, end));
        return line;
    }

    /** The run in a line; empty when the line was torn by a power cut or is none of ours. */
    static Optional<RunRecord> read(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return Optional.of(new RunRecord(
                    json.required("run").asText(),
                    LocalDate.parse(json.required("businessDate").asText()),
                    json.path(IS_DRY_RUN).asBoolean() ? Purpose.DRY_RUN : Purpose.PUBLISH,
                    Instant.parse(json.required("startedAt").asText()),
                    json.has("endedAt") ? Optional.of(end(json)) : Optional.empty()));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void put(ObjectNode line, RunRecord.End end) {
        line.put("endedAt", end.endedAt().toString())
                .put("exitCode", end.code().number())
                .put("outcome", end.code().name())
                .put("message", end.message())
                .put("release", end.release().orElse(null))
                .put("deliveriesRefused", end.deliveriesRefused());
        if (!end.told().read().isEmpty()) {
            line.put("read", end.told().read());
        }
        put(line, "refusals", end.told().refusals());
        put(line, "waiting", end.told().waiting());
        put(line, "drift", end.told().drift());
        put(line, "accepted", end.told().accepted());
    }

    private static void put(ObjectNode line, String name, List<String> texts) {
        ArrayNode array = line.putArray(name);
        texts.forEach(array::add);
    }

    private static RunRecord.End end(JsonNode json) {
        JsonNode release = json.required("release");
        return new RunRecord.End(
                Instant.parse(json.required("endedAt").asText()),
                ExitCode.valueOf(json.required("outcome").asText()),
                json.required("message").asText(),
                release.isNull() ? Optional.empty() : Optional.of(release.asText()),
                json.required("deliveriesRefused").asInt(),
                new RunRecord.Told(
                        json.path("read").asText(),
                        texts(json, "refusals"),
                        texts(json, "waiting"),
                        texts(json, "drift"),
                        texts(json, "accepted")));
    }

    private static List<String> texts(JsonNode json, String name) {
        List<String> texts = new ArrayList<>();
        json.path(name).forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }
}
