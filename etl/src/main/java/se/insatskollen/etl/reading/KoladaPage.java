package se.insatskollen.etl.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page as the API of Kolada, version 3, gives it. A page of data has a row for each value of a key figure, municipality
 * and year; a page of descriptions (key figures, municipalities) one for each flat object, whose first has the header.
 */
final class KoladaPage implements JsonRows {
    private static final String VALUES = "values";
    private static final List<String> OF_ALL_VALUES = List.of("kpi", "municipality", "period");
    private static final List<String> OF_A_VALUE = List.of("gender", "status", "value", "count", "isdeleted");
    private static final Set<String> OF_THE_PAGE = Set.of("count", "next_url", "previous_url");
    // Kolada has three: women, men and all.
    private static final int MOST_VALUES = 100;

    private final JsonParser parser;
    private final Deque<List<String>> waiting = new ArrayDeque<>();
    private final Set<String> keysOfPage = new HashSet<>();
    private final List<String> header = new ArrayList<>();
    private boolean inList;
    private boolean holdsData;

    /** @param parser behind the bracket that opens the page */
    KoladaPage(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Optional<List<String>> next() throws IOException, UnreadableException {
        while (waiting.isEmpty()) {
            JsonToken token = parser.nextToken();
            if (inList && token == JsonToken.START_OBJECT) {
                object();
            } else if (inList && token == JsonToken.END_ARRAY) {
                inList = false;
            } else if (!inList && token == JsonToken.FIELD_NAME) {
                keyOfPage(parser.currentName());
            } else if (!inList && token == JsonToken.END_OBJECT) {
                if (parser.nextToken() != null) {
                    throw new UnreadableException("holds something behind its page. Deliver one page a file.");
                }
                return Optional.empty();
            } else {
                throw new UnreadableException("holds something other than an object in its list of values. Deliver the"
                        + " page as Kolada gives it.");
            }
        }
        return Optional.of(waiting.remove());
    }

    private void keyOfPage(String key) throws IOException, UnreadableException {
        if (!keysOfPage.add(key)) {
            throw JsonValue.repeated(key);
        }
        JsonToken token = parser.nextToken();
        if (key.equals(VALUES)) {
            if (token != JsonToken.START_ARRAY) {
                throw new UnreadableException(
                        "has no list under the key \"values\". Deliver the page as Kolada gives it.");
            }
            inList = true;
        } else if (OF_THE_PAGE.contains(key)) {
            JsonValue.of(parser, token, key);
        } else {
            throw unknown(key);
        }
    }

    private void object() throws IOException, UnreadableException {
        Map<String, String> fields = new LinkedHashMap<>();
        Optional<List<Map<String, String>>> values = Optional.empty();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            boolean isRepeated;
            if (key.equals(VALUES) && token == JsonToken.START_ARRAY) {
                isRepeated = values.isPresent();
                values = Optional.of(values());
            } else {
                isRepeated = fields.put(key, JsonValue.of(parser, token, key)) != null;
            }
            if (isRepeated) {
                throw JsonValue.repeated(key);
            }
        }
        if (header.isEmpty()) {
            holdsData = values.isPresent();
            header.addAll(holdsData ? OF_ALL_VALUES : fields.keySet());
            List<String> names = new ArrayList<>(header);
            names.addAll(holdsData ? OF_A_VALUE : List.of());
            waiting.add(List.copyOf(names));
        }
        if (holdsData != values.isPresent()) {
            throw new UnreadableException(
                    "mixes objects with and without a list of values. Deliver the page as Kolada" + " gives it.");
        }
        rows(fields, values);
    }

    private void rows(Map<String, String> fields, Optional<List<Map<String, String>>> values)
            throws UnreadableException {
        List<String> outer = inOrder(fields, header);
        if (values.isEmpty()) {
            waiting.add(outer);
            return;
        }
        for (Map<String, String> value : values.get()) {
            List<String> row = new ArrayList<>(outer);
            row.addAll(inOrder(value, OF_A_VALUE));
            waiting.add(row);
        }
    }

    private List<Map<String, String>> values() throws IOException, UnreadableException {
        List<Map<String, String>> values = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            if (token != JsonToken.START_OBJECT || values.size() == MOST_VALUES) {
                throw new UnreadableException(
                        "has an inner list of values that Kolada would not give. Deliver the page as Kolada gives it.");
            }
            values.add(value());
            token = parser.nextToken();
        }
        return values;
    }

    private Map<String, String> value() throws IOException, UnreadableException {
        Map<String, String> value = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (value.put(key, JsonValue.of(parser, parser.nextToken(), key)) != null) {
                throw JsonValue.repeated(key);
            }
        }
        return value;
    }

    // A key that is missing is empty; one that Kolada does not describe may change what the others mean.
    private static List<String> inOrder(Map<String, String> fields, List<String> keys) throws UnreadableException {
        for (String key : fields.keySet()) {
            if (!keys.contains(key)) {
                throw unknown(key);
            }
        }
        return keys.stream().map(key -> fields.getOrDefault(key, "")).toList();
    }

    private static UnreadableException unknown(String key) {
        return new UnreadableException(
                "has the key \"%s\", which is not known of a page of Kolada. Take it away.".formatted(key));
    }
}
