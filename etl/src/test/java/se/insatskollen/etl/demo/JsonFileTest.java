package se.insatskollen.etl.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFileTest {
    @TempDir
    Path folder;

    @Test
    void each_row_is_an_object_on_a_line_of_an_array() throws IOException {
        Path file = folder.resolve("x.json");
        try (JsonFile json = new JsonFile(file, List.of("mätning_id", "poäng"))) {
            json.write(new Object[] {"M1", new BigDecimal("21.5")});
            json.write(new Object[] {"\"M2\"", null});
        }

        assertThat(Files.readString(file)).isEqualTo("""
                [
                {"mätning_id":"M1","poäng":21.5},
                {"mätning_id":"\\"M2\\"","poäng":null}
                ]
                """);
    }
}
