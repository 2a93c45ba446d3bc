package se.insatskollen.etl.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ImportReportTest {
    private static final ImportFigures KNOWN = new ImportFigures(
            1_000,
            6_000,
            List.of(cost(30, 40, 2_000_000_000), cost(10, 20, 1_000_000_000), cost(20, 60, 1_500_000_000)),
            List.of(cost(5, 8, 300_000_000), cost(4, 6, 200_000_000)),
            List.of(7.5));
    private static final ImportFigures UNKNOWN =
            new ImportFigures(1_000, 6_000, List.of(wallOnly(20)), List.of(wallOnly(10)), List.of());

    @Test
    void the_ratio_is_that_of_the_median_walls() {
        // 20 s, and halfway between 4 s and 5 s.
        assertThat(KNOWN.ratio()).isEqualTo(20 / 4.5);
    }

    @Test
    void people_read_a_table() {
        assertThat(ImportReport.lines(KNOWN))
                .startsWith(
                        "1000 cases, 6000 delivered rows about cases, medians of 3 runs",
                        "                  wall s     CPU s   peak MB    rows/s",
                        "import             20.00     40.00      1500       300",
                        "DuckDB alone        4.50      7.00       250      1333",
                        "ratio 4.44 (import ÷ DuckDB alone)",
                        "a night with one row in a hundred new: 7.50 s");
    }

    @Test
    void programs_read_one_object_with_the_ratio_on_top() throws Exception {
        JsonNode json = new ObjectMapper().readTree(ImportReport.json(KNOWN));
        assertThat(json.get("ratio").doubleValue()).isEqualTo(4.444);
        assertThat(json.get("night_seconds").doubleValue()).isEqualTo(7.5);
        assertThat(json.get("import").toString())
                .isEqualTo("{\"median_seconds\":20.0,\"cpu_seconds\":40.0,\"peak_memory_bytes\":1500000000,"
                        + "\"rows_per_second\":300,\"seconds\":[30.0,10.0,20.0]}");
        assertThat(json.get("duckdb").get("rows_per_second").longValue()).isEqualTo(1333);
    }

    @Test
    void what_the_system_does_not_tell_is_unknown_and_left_out_of_the_json() throws Exception {
        assertThat(ImportReport.lines(UNKNOWN)).contains("import             20.00   unknown   unknown       300");
        JsonNode json = new ObjectMapper().readTree(ImportReport.json(UNKNOWN));
        assertThat(json.get("import").fieldNames())
                .toIterable()
                .containsExactly("median_seconds", "rows_per_second", "seconds");
        assertThat(json.has("night_seconds")).isFalse();
    }

    private static Cost cost(double wallSeconds, double cpuSeconds, long peakBytes) {
        return new Cost(wallSeconds, OptionalDouble.of(cpuSeconds), OptionalLong.of(peakBytes));
    }

    private static Cost wallOnly(double wallSeconds) {
        return new Cost(wallSeconds, OptionalDouble.empty(), OptionalLong.empty());
    }
}
