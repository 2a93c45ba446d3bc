package se.insatskollen.etl.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.insatskollen.etl.bench.ServeFigures.PageFigures;

class ServeFiguresTest {
    private static final ServeFigures FIGURES = new ServeFigures(
            1000,
            List.of(1.2, 1.0, 1.1),
            List.of(200_000_000L, 210_000_000L, 190_000_000L),
            List.of(2.5, 2.0, 3.0),
            Map.of(
                    "/",
                    List.of(new PageFigures(50, 1, 9000), new PageFigures(70, 3, 9000), new PageFigures(60, 2, 9000))),
            List.of(new Throughput(5000, 0.5, 4), new Throughput(7000, 0.3, 6), new Throughput(6000, 0.4, 5)));

    @Test
    void what_is_printed_are_medians_of_the_runs() {
        assertThat(FIGURES.lines())
                .contains("serve: 1000 cases, medians of 3 runs", "ready after 1.10 s with 200 MB")
                .contains("one page of each kind opened by itself after another 2.50 s")
                .anyMatch(line -> line.matches("/ +60\\.0 +2\\.00 +9\\.0"))
                .endsWith("a page made already: 6000 answers a second, half within 0.40 ms, 99 of 100 within 5.00 ms");
    }

    @Test
    void programs_get_one_object() {
        assertThat(FIGURES.json())
                .startsWith("{\"what\":\"serve\",\"cases\":1000,\"runs\":3,\"ready_seconds\":1.1,")
                .contains("\"opened_ahead_seconds\":2.5,")
                .contains("\"pages\":[{\"address\":\"/\",\"cold_millis\":60.0,\"warm_millis\":2.0,\"bytes\":9000}]")
                .endsWith("\"p99_millis\":5.0}");
    }

    @Test
    void a_quantile_is_one_of_the_numbers() {
        assertThat(PageVisit.quantile(new double[] {4, 1, 3, 2}, 0.5)).isEqualTo(2);
        assertThat(PageVisit.quantile(new double[] {4, 1, 3, 2}, 0.99)).isEqualTo(4);
    }
}
