package se.insatskollen.etl.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingBenchmarkTest {
    @TempDir
    Path folder;

    @Test
    void every_way_of_reading_sees_every_row() throws Exception {
        Path file = folder.resolve("cost.csv");
        // The header and two rows, of 79,19 and 158,38 kronor.
        ReadingDelivery.write(file, 260, StandardCharsets.UTF_8);
        ReadingBenchmark benchmark = new ReadingBenchmark();
        benchmark.file = file.toString();
        benchmark.open();
        assertThat(benchmark.bytePass()).isEqualTo(3);
        assertThat(benchmark.typedRows()).isEqualTo(23_757);
        assertThat(benchmark.stagedRows()).isPositive();
        assertThat(benchmark.duckDbText()).containsExactly("28");
        benchmark.close();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
