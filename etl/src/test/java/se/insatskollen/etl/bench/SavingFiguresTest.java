package se.insatskollen.etl.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavingFiguresTest {
    private static final SavingFigures FIGURES = new SavingFigures(
            List.of(new SavingFigures.Asked("one form", List.of(1_500_000.0, 2_500_000.0, 2_000_000.0))));

    @Test
    void draws_are_told_by_the_second_with_the_time_of_an_answer() {
        assertThat(FIGURES.lines())
                .containsExactly(
                        "one form: median of 3 runs 2.00 million draws a second, 5.0 ms for an answer of 10000");
        assertThat(FIGURES.json())
                .isEqualTo("{\"what\":\"savings\",\"draws\":10000,\"questions\":[{\"care\":\"one form\","
                        + "\"median_draws_a_second\":2000000.0,\"draws_a_second\":[1500000.0,2500000.0,2000000.0]}]}");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_measured_is_a_whole_answer(SavingBenchmark.Care care) {
        SavingBenchmark benchmark = new SavingBenchmark();
        benchmark.care = care;
        benchmark.ask();
        assertThat(benchmark.answer().chance().value().orElseThrow().draws()).isEqualTo(10_000);
    }
}
