package se.insatskollen.etl.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The records of a JSON file: a list of flat objects, or a page of Kolada. */
final class JsonRecords implements Records {
    private static final int LONGEST_TEXT = 1 << 20;
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(JsonScan.DEEPEST)
            .maxStringLength(LONGEST_TEXT)
            .build();

    private final JsonParser parser;
    private Optional<JsonRows> rows = Optional.empty();
    private int number;

    JsonRecords(InputStream in) throws IOException {
        parser = JsonFactory.builder().streamReadConstraints(BOUNDS).build().createParser(in);
    }

    @Override
    public Optional<Line> next() throws IOException, UnreadableException {
        try {
            if (rows.isEmpty()) {
                rows = Optional.of(open());
            }
            Optional<List<String>> fields = rows.get().next();
            return fields.map(row -> new Line("", ++number, row));
        } catch (FlawException e) {
            throw new UnreadableException(e.flaw().problem());
        } catch (StreamConstraintsException e) {
            throw new UnreadableException(
                    "holds a text of more than a million letters, or nests too deep. Shorten it.");
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

    private JsonRows open() throws IOException, UnreadableException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY) {
            return new JsonList(parser);
        }
        if (token == JsonToken.START_OBJECT) {
            return new KoladaPage(parser);
        }
        throw new UnreadableException("is no list of objects. Deliver it as [{…}, {…}].");
    }
}
