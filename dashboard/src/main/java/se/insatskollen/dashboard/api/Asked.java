package se.insatskollen.dashboard.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.dashboard.web.BadRequestException;
import se.insatskollen.dashboard.web.SwedishList;

/**
 * What a request asks for, every name and value known to its endpoint.
 *
 * @param path the address without its question, in one way of writing it
 * @param names what stands in the path
 * @param given what stands in the question, in the order the endpoint declares it
 */
record Asked(String path, Format format, Map<String, String> names, Map<String, String> given) {
    static final int ROWS_A_PAGE = 1_000;
    static final int MOST_ROWS_A_PAGE = 5_000;

    static Asked of(Context ctx, ApiDoor door, Endpoint endpoint, Format format) {
        List<Parameter> parameters = endpoint.parameters(format);
        refuseUnknown(ctx, parameters);
        Map<String, String> given = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            List<String> values = ctx.queryParams(parameter.name());
            if (values.size() > 1) {
                throw new BadRequestException(
                        "Valet ”%s” står flera gånger i adressen. Ange det en gång.".formatted(parameter.name()));
            }
            values.forEach(value -> given.put(parameter.name(), parameter.require(value)));
        }
        Map<String, String> names = new LinkedHashMap<>();
        String path = door.path() + endpoint.path();
        for (Parameter name : endpoint.names()) {
            String value = name.require(format.subject(ctx.pathParam(name.name())));
            names.put(name.name(), value);
            path = path.replace("{%s}".formatted(name.name()), encoded(value));
        }
        return new Asked(path + format.suffix(), format, names, given);
    }

    /** Refuses every choice, for an address that has none. */
    static void nothing(Context ctx) {
        refuseUnknown(ctx, List.of());
    }

    private static void refuseUnknown(Context ctx, List<Parameter> parameters) {
        List<String> known = parameters.stream().map(Parameter::name).toList();
        for (String name : ctx.queryParamMap().keySet()) {
            if (!known.contains(name)) {
                throw new BadRequestException(
                        known.isEmpty()
                                ? "Adressen har inga val, men anger ”%s”. Ta bort det.".formatted(name)
                                : "Adressen har inget val som heter ”%s”. Valen heter %s."
                                        .formatted(name, SwedishList.and(known)));
            }
        }
    }

    /** What stands in the path under that name. */
    String name(String name) {
        return names.get(name);
    }

    /** What is chosen under that name; empty where nothing is. */
    Optional<String> choice(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** The values to bind in a query: what stands in the path, every choice (null where none is made), and the page. */
    Map<String, Object> bindings(Endpoint endpoint) {
        Map<String, Object> bindings = new HashMap<>(names);
        endpoint.filters().forEach(filter -> bindings.put(filter.name(), given.get(filter.name())));
        bindings.put("limit", format == Format.CSV ? Integer.MAX_VALUE : perPage());
        bindings.put("offset", format == Format.CSV ? 0 : offset());
        return bindings;
    }

    int page() {
        return choice(Parameter.PAGE).map(Integer::parseInt).orElse(1);
    }

    int perPage() {
        return choice(Parameter.PER_PAGE).map(Integer::parseInt).orElse(ROWS_A_PAGE);
    }

    /** Rows before the page. */
    long offset() {
        return (page() - 1L) * perPage();
    }

    /** The whole address, the same for all ways of writing the same question. */
    String address() {
        return address(given);
    }

    /** The address of another page of the same question. */
    String addressOfPage(int page) {
        Map<String, String> other = new LinkedHashMap<>(given);
        String rows = other.remove(Parameter.PER_PAGE);
        other.put(Parameter.PAGE, Integer.toString(page));
        if (rows != null) {
            other.put(Parameter.PER_PAGE, rows);
        }
        return address(other);
    }

    /** The last part of the path, as a name for a file. */
    String subject() {
        return format.subject(path.substring(path.lastIndexOf('/') + 1));
    }

    private String address(Map<String, String> question) {
        List<String> parts = new ArrayList<>();
        question.forEach((name, value) -> parts.add(name + "=" + encoded(value)));
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    // Commas divide ids in addresses; they need no code.
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",");
    }
}
