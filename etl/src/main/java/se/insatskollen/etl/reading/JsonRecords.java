package se.insatskollen.etl.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records of a JSON list of flat objects. The keys of the first object are the header, in its order; a later object
 * may order its keys in another way or lack some, which are then empty, as {@code null} is.
 */
final class JsonRecords implements Records {
    private final JsonParser parser;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private Optional<Line> waiting = Optional.empty();
    private int number;

    JsonRecords(Path file) throws IOException {
        parser = new JsonFactory().createParser(file.toFile());
    }

    @Override
    public Optional<Line> next() throws IOException, UnreadableException {
        if (waiting.isPresent()) {
            Optional<Line> first = waiting;
            waiting = Optional.empty();
            return first;
        }
        try {
            return record();
        } catch (JsonProcessingException e) {
            // Jackson's own words may hold a value of the file.
            JsonLocation place = e.getLocation();
            throw new UnreadableException("is no JSON at line %d, column %d. Deliver it again as its program writes it."
                    .formatted(place.getLineNr(), place.getColumnNr()));
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private Optional<Line> record() throws IOException, UnreadableException {
        if (number == 0 && parser.nextToken() != JsonToken.START_ARRAY) {
            throw new UnreadableException("is no list of objects. Deliver it as [{…}, {…}].");
        }
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            refuseMore();
            return Optional.empty();
        }
        if (token != JsonToken.START_OBJECT) {
            throw new UnreadableException(
                    "holds something other than an object in its list. Deliver it as [{…}, {…}].");
        }
        return Optional.of(number == 0 ? header() : new Line("", ++number, fields()));
    }

    private void refuseMore() throws IOException, UnreadableException {
        if (parser.nextToken() != null) {
            throw new UnreadableException("holds something behind its list. Deliver one list a file.");
        }
    }

    private Line header() throws IOException, UnreadableException {
        List<String> first = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (positions.putIfAbsent(key, first.size()) != null) {
                throw repeated(key);
            }
            first.add(value(key));
        }
        Line header = new Line("", ++number, List.copyOf(positions.keySet()));
        waiting = Optional.of(new Line("", ++number, List.copyOf(first)));
        return header;
    }

    private List<String> fields() throws IOException, UnreadableException {
        String[] fields = new String[positions.size()];
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Integer position = positions.get(key);
            if (position == null) {
                throw new UnreadableException("has the key \"%s\" in object %d but not in the first. Give all the same."
                        .formatted(key, number - 1));
            }
            if (fields[position] != null) {
                throw repeated(key);
            }
            fields[position] = value(key);
        }
        for (int i = 0; i < fields.length; i++) {
            fields[i] = fields[i] == null ? "" : fields[i];
        }
        return Arrays.asList(fields);
    }

    private String value(String key) throws IOException, UnreadableException {
        return switch (parser.nextToken()) {
            case VALUE_STRING -> parser.getText().strip();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> WrittenNumber.of(parser.getText());
            case VALUE_TRUE -> "ja";
            case VALUE_FALSE -> "nej";
            case VALUE_NULL -> "";
            default ->
                throw new UnreadableException(
                        "has a list or an object under the key \"%s\". Deliver flat objects.".formatted(key));
        };
    }

    private static UnreadableException repeated(String key) {
        return new UnreadableException("has the key \"%s\" twice in one object. Keep one of them.".formatted(key));
    }
}
