package se.insatskollen.etl.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingReportTest {
    private static final ReadingFigures FIGURES = new ReadingFigures(
            500_000_000,
            5_000_000,
            List.of(
                    new ReadingFigures.Way("bytePass", List.of(1.0, 1.0, 1.0), 10_000_000, 90_000_000),
                    new ReadingFigures.Way("typedRows", List.of(6.0, 5.0, 4.0), 200_000_000, 400_000_000),
                    new ReadingFigures.Way("duckDbText", List.of(2.0, 2.0, 9.0), 10_000_000, 300_000_000)));

    @Test
    void the_ratio_is_of_the_medians() throws Exception {
        JsonNode json = new ObjectMapper().readTree(ReadingReport.json(FIGURES));
        assertThat(json.get("ratio").asDouble()).isEqualTo(2.5);
        assertThat(json.get("typedRows").get("megabytes_per_second").asDouble()).isEqualTo(100);
        assertThat(json.get("typedRows").get("peak_memory_bytes").asLong()).isEqualTo(400_000_000);
    }

    @Test
    void the_table_tells_speed_and_memory_of_each_way() {
        assertThat(ReadingReport.lines(FIGURES))
                .contains(
                        "500 MB, 5000000 rows of costs, medians",
                        "typedRows         5.00       100       200          400",
                        "ratio 2.50 (typedRows ÷ duckDbText)");
    }
}
