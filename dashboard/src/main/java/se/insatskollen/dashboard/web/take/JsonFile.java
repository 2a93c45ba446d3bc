package se.insatskollen.dashboard.web.take;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import se.insatskollen.dashboard.web.table.Table;

/** A table for a program, with everything that must go along with it. */
final class JsonFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private JsonFile() {}

    /** The file. */
    record Taken(
            String title,
            boolean invented,
            String source,
            String address,
            String release,
            LocalDate dataDate,
            List<String> columns,
            List<List<Object>> rows) {}

    static byte[] of(About about, Table table) {
        Grid grid = Grid.of(table);
        try {
            return JSON.writeValueAsBytes(new Taken(
                    table.caption(),
                    about.isInvented(),
                    table.source(),
                    about.address(),
                    about.release().id(),
                    about.release().dataDate(),
                    grid.heads(),
                    grid.rows()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A table cannot be written as JSON", e);
        }
    }
}
