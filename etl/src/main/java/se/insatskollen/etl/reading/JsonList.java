package se.insatskollen.etl.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of flat objects. The keys of the first are the header, in its order; a later object may order its keys in
 * another way or lack some, which are then empty, as {@code null} is.
 */
final class JsonList implements JsonRows {
    private final JsonParser parser;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private Optional<List<String>> waiting = Optional.empty();
    private boolean isStarted;
    private int objects;

    /** @param parser behind the bracket that opens the list */
    JsonList(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Optional<List<String>> next() throws IOException, UnreadableException {
        if (waiting.isPresent()) {
            Optional<List<String>> first = waiting;
            waiting = Optional.empty();
            return first;
        }
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            if (parser.nextToken() != null) {
                throw new UnreadableException("holds something behind its list. Deliver one list a file.");
            }
            return Optional.empty();
        }
        if (token != JsonToken.START_OBJECT) {
            throw new UnreadableException(
                    "holds something other than an object in its list. Deliver it as [{…}, {…}].");
        }
        objects++;
        return Optional.of(isStarted ? fields() : header());
    }

    private List<String> header() throws IOException, UnreadableException {
        isStarted = true;
        List<String> first = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (positions.putIfAbsent(key, first.size()) != null) {
                throw JsonValue.repeated(key);
            }
            first.add(JsonValue.of(parser, parser.nextToken(), key));
        }
        waiting = Optional.of(List.copyOf(first));
        return List.copyOf(positions.keySet());
    }

    private List<String> fields() throws IOException, UnreadableException {
        String[] fields = new String[positions.size()];
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Integer position = positions.get(key);
            if (position == null) {
                throw new UnreadableException("has the key \"%s\" in object %d but not in the first. Give all the same."
                        .formatted(JsonValue.told(key), objects));
            }
            if (fields[position] != null) {
                throw JsonValue.repeated(key);
            }
            fields[position] = JsonValue.of(parser, parser.nextToken(), key);
        }
        for (int i = 0; i < fields.length; i++) {
            fields[i] = fields[i] == null ? "" : fields[i];
        }
        return Arrays.asList(fields);
    }
}
