package se.insatskollen.dashboard.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.insatskollen.dashboard.web.Problem;

/** The description of the API for programs, OpenAPI 3.1, made from the same endpoints as its routes and answers. */
final class OpenApi {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ApiDoor door;
    private final ObjectNode document = NODES.objectNode();
    private final ObjectNode paths = NODES.objectNode();
    private final ObjectNode schemas = NODES.objectNode();

    private OpenApi(ApiDoor door) {
        this.door = door;
    }

    static byte[] of(ApiDoor door, List<Endpoint> endpoints) {
        OpenApi description = new OpenApi(door);
        description.document.put("openapi", "3.1.0");
        description.about();
        description.itself();
        endpoints.forEach(description::describe);
        description.schemas.set("problem", Schemas.problem());
        description.document.set("paths", description.paths);
        description.document.putObject("components").set("schemas", description.schemas);
        return description.written();
    }

    private void about() {
        ObjectNode info = document.putObject("info");
        info.put("title", door.title("Insatskollen, öppna data"));
        info.put("version", "1");
        info.put(
                "description",
                "Early interventions in Swedish social services. Every answer names its release, data date, licence and"
                        + " source. Codes are stored words; the field with _label has the Swedish word. Whatever is hidden so"
                        + " that nobody can be found is null. Addresses in next_url are relative to the server. HEAD answers"
                        + " like GET; other sites may read all of it (CORS)."
                        + (door.isInvented() ? " All of this is invented: påhittade siffror." : ""));
        info.putObject("license").put("name", "Apache License 2.0").put("identifier", "Apache-2.0");
    }

    private void itself() {
        ObjectNode operation = operation(Api.DESCRIPTION, "This description.");
        ObjectNode found = responses(operation).putObject("200");
        found.put("description", "OpenAPI 3.1.");
        found.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "object");
        refusals(operation, "400");
    }

    private void describe(Endpoint endpoint) {
        Schemas.addRows(schemas, endpoint.fields());
        for (Format format : endpoint.formats()) {
            ObjectNode operation = operation(endpoint.path() + format.suffix(), endpoint.summary());
            var parameters = operation.putArray("parameters");
            endpoint.names().forEach(name -> parameters.add(parameter(name, "path")));
            endpoint.parameters(format).forEach(choice -> parameters.add(parameter(choice, "query")));
            ObjectNode found = responses(operation).putObject("200");
            found.put(
                    "description", format == Format.CSV ? "All rows, with one header line." : "One page of the rows.");
            ObjectNode schema =
                    found.putObject("content").putObject(mediaType(format)).putObject("schema");
            if (format == Format.CSV) {
                schema.put("type", "string");
            } else {
                Schemas.answer(schema, endpoint.fields());
            }
            refusals(operation, "400", "404");
        }
    }

    private ObjectNode operation(String path, String summary) {
        ObjectNode operation = paths.putObject(door.path() + path).putObject("get");
        operation.put("operationId", path.substring(1).replaceAll("[{}]", "").replaceAll("[/.]", "_"));
        operation.put("summary", summary);
        return operation;
    }

    private static ObjectNode responses(ObjectNode operation) {
        ObjectNode responses = operation.putObject("responses");
        responses.putObject("304").put("description", "The release has not changed: what you have still holds.");
        return responses;
    }

    private static void refusals(ObjectNode operation, String... statuses) {
        ObjectNode responses = (ObjectNode) operation.get("responses");
        for (String status : statuses) {
            refusal(responses.putObject(status), "What is wrong and what to do, in Swedish.");
        }
        refusal(responses.putObject("default"), "Anything else that went wrong.");
    }

    private static void refusal(ObjectNode response, String description) {
        response.put("description", description)
                .putObject("content")
                .putObject(Problem.CONTENT_TYPE)
                .putObject("schema")
                .put("$ref", Schemas.REFERENCE + "problem");
    }

    private static ObjectNode parameter(Parameter parameter, String place) {
        ObjectNode node = NODES.objectNode();
        node.put("name", parameter.name());
        node.put("in", place);
        node.put("required", place.equals("path"));
        node.put("description", parameter.meaning());
        Schemas.parameter(node.putObject("schema"), parameter);
        return node;
    }

    private static String mediaType(Format format) {
        return format.contentType().replaceFirst(";.*", "");
    }

    private byte[] written() {
        try {
            return new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(document)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A description made of plain nodes cannot be written", e);
        }
    }
}
