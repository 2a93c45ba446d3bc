package se.insatskollen.dashboard.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.insatskollen.dashboard.web.ReleaseStamp;

/** Writes an answer as JSON: what it is and where it comes from, then its rows. */
final class JsonAnswer {
    private static final JsonFactory JSON = new JsonFactory();

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final JsonGenerator json;

    private JsonAnswer() throws IOException {
        json = JSON.createGenerator(content);
    }

    static byte[] of(ApiDoor door, ReleaseStamp release, Asked asked, Fields fields, Found found) {
        try {
            JsonAnswer answer = new JsonAnswer();
            answer.json.writeStartObject();
            answer.origin(door, release, found);
            answer.place(asked, found);
            answer.json.writeFieldName("values");
            answer.rows(fields.all(), found.rows());
            answer.json.writeEndObject();
            answer.json.close();
            return answer.content.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void origin(ApiDoor door, ReleaseStamp release, Found found) throws IOException {
        json.writeStringField("title", door.title(found.title()));
        json.writeBooleanField("invented", door.isInvented());
        json.writeStringField("release", release.id());
        json.writeStringField("data_date", release.dataDate().toString());
        json.writeStringField("licence", door.licence());
        json.writeStringField("source", found.source());
    }

    private void place(Asked asked, Found found) throws IOException {
        boolean isLast = asked.offset() + found.rows().size() >= found.total();
        json.writeNumberField("count", found.rows().size());
        json.writeNumberField("total_count", found.total());
        json.writeNumberField("page", asked.page());
        json.writeNumberField("per_page", asked.perPage());
        json.writeStringField("next_url", isLast ? null : asked.addressOfPage(asked.page() + 1));
        json.writeStringField("previous_url", asked.page() == 1 ? null : asked.addressOfPage(asked.page() - 1));
    }

    private void rows(List<Field> fields, List<?> rows) throws IOException {
        json.writeStartArray();
        for (Object row : rows) {
            json.writeStartObject();
            for (Field field : fields) {
                json.writeFieldName(field.name());
                value(field, field.value().apply(cells(row)));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void value(Field field, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
            return;
        }
        switch (field.kind()) {
            case TEXT, DATE -> json.writeString(value.toString());
            case INTEGER -> json.writeNumber(((Number) value).longValue());
            case NUMBER -> json.writeNumber(plain((BigDecimal) value));
            case YES_OR_NO -> json.writeBoolean((Boolean) value);
            case ROWS -> rows(field.parts().all(), (List<?>) value);
        }
    }

    /** A number without noughts at its end or powers of ten. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal shorter = number.stripTrailingZeros();
        return shorter.scale() < 0 ? shorter.setScale(0) : shorter;
    }

    @SuppressWarnings("unchecked") // Rows are maps from the names of columns, wherever they lie.
    private static Map<String, Object> cells(Object row) {
        return (Map<String, Object>) row;
    }
}
