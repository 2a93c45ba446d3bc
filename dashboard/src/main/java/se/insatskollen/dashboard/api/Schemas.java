package se.insatskollen.dashboard.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What answers and choices look like, as JSON Schema. */
final class Schemas {
    static final String REFERENCE = "#/components/schemas/";

    private static final int FEWEST = 1;

    private Schemas() {}

    /** Adds the schema of a row and of the rows within it. */
    static void addRows(ObjectNode schemas, Fields fields) {
        ObjectNode row = schemas.putObject(fields.rowName());
        row.put("type", "object");
        ArrayNode required = row.putArray("required");
        ObjectNode properties = row.putObject("properties");
        for (Field field : fields.all()) {
            required.add(field.name());
            describe(properties.putObject(field.name()), field);
            if (field.kind() == Field.Kind.ROWS) {
                addRows(schemas, field.parts());
            }
        }
    }

    /** What surrounds the rows of an answer. */
    static void answer(ObjectNode schema, Fields fields) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        property(properties, "title", "string", "What the rows are, in Swedish.");
        property(properties, "invented", "boolean", "Whether all of it is invented.");
        property(properties, "release", "string", "The release it was made from: what to cite.");
        property(properties, "data_date", "string", "The day whose deliveries the release holds.")
                .put("format", "date");
        property(properties, "licence", "string", "On which terms it may be used, in Swedish.");
        property(properties, "source", "string", "Where it comes from, in Swedish.");
        property(properties, "count", "integer", "Rows on this page.");
        property(properties, "total_count", "integer", "Rows on all pages.");
        property(properties, "page", "integer", "Which page this is, from 1.");
        property(properties, "per_page", "integer", "Rows a page.");
        property(properties, "next_url", "string", "The next page; null on the last.");
        property(properties, "previous_url", "string", "The page before; null on the first.");
        orNull(properties, "next_url");
        orNull(properties, "previous_url");
        rows(properties.putObject("values"), fields);
        ArrayNode required = schema.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
    }

    /** What a choice in an address may be. */
    static void parameter(ObjectNode schema, Parameter parameter) {
        if (parameter.most().isPresent()) {
            schema.put("type", "integer");
            schema.put("minimum", FEWEST);
            schema.put("maximum", parameter.most().getAsInt());
            if (parameter.name().equals(Parameter.PER_PAGE)) {
                schema.put("default", Asked.ROWS_A_PAGE);
            }
            return;
        }
        schema.put("type", "string");
        if (parameter.allowed().isEmpty()) {
            schema.put("pattern", "^(?:%s)$".formatted(parameter.pattern().pattern()));
        } else {
            ArrayNode allowed = schema.putArray("enum");
            parameter.allowed().forEach(allowed::add);
        }
    }

    /** Problem details as RFC 9457 has them. */
    static ObjectNode problem() {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "object");
        ObjectNode properties = problem.putObject("properties");
        property(properties, "type", "string", "Where the kind of problem is told of.");
        property(properties, "title", "string", "The kind of problem, in Swedish.");
        property(properties, "status", "integer", "The status of the answer.");
        property(properties, "detail", "string", "What is wrong with this request and what to do, in Swedish.");
        property(properties, "instance", "string", "The address that was asked for.");
        ArrayNode required = problem.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
        return problem;
    }

    private static void describe(ObjectNode schema, Field field) {
        if (field.kind() == Field.Kind.ROWS) {
            schema.put("description", field.meaning());
            rows(schema, field.parts());
            return;
        }
        String type =
                switch (field.kind()) {
                    case TEXT, DATE -> "string";
                    case INTEGER -> "integer";
                    case NUMBER -> "number";
                    case YES_OR_NO -> "boolean";
                    case ROWS -> "array";
                };
        if (field.isOptional()) {
            schema.putArray("type").add(type).add("null");
        } else {
            schema.put("type", type);
        }
        schema.put("description", field.meaning());
        if (field.kind() == Field.Kind.DATE) {
            schema.put("format", "date");
        }
        if (!field.allowed().isEmpty()) {
            ArrayNode allowed = schema.putArray("enum");
            field.allowed().forEach(allowed::add);
            if (field.isOptional()) {
                allowed.addNull();
            }
        }
    }

    private static void rows(ObjectNode schema, Fields fields) {
        schema.put("type", "array");
        schema.putObject("items").put("$ref", REFERENCE + fields.rowName());
    }

    private static ObjectNode property(ObjectNode properties, String name, String type, String description) {
        return properties.putObject(name).put("type", type).put("description", description);
    }

    private static void orNull(ObjectNode properties, String name) {
        ObjectNode property = (ObjectNode) properties.get(name);
        String type = property.get("type").asText();
        property.putArray("type").add(type).add("null");
    }
}
