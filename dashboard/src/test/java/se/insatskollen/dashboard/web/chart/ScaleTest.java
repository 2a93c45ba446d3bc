package se.insatskollen.dashboard.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void an_axis_ends_on_a_round_number_that_no_value_passes() {
        assertThat(above("437", "12")).isEqualByComparingTo("500");
        assertThat(above("600")).isEqualByComparingTo("600");
        assertThat(above("21345")).isEqualByComparingTo("30000");
        assertThat(above("950")).isEqualByComparingTo("1000");
        assertThat(above("1")).isEqualByComparingTo("1");
    }

    @Test
    void half_of_it_can_be_written_with_one_decimal() {
        assertThat(above("2.4")).isEqualByComparingTo("3");
        assertThat(above("0.25")).isEqualByComparingTo("0.4");
        assertThat(above("0.03")).isEqualByComparingTo("0.2");
    }

    @Test
    void without_a_value_above_nought_it_ends_on_one() {
        assertThat(above("0")).isEqualByComparingTo("1");
        assertThat(above()).isEqualByComparingTo("1");
    }

    @Test
    void half_of_what_is_counted_is_whole() {
        assertThat(counts("1")).isEqualByComparingTo("2");
        assertThat(counts("3")).isEqualByComparingTo("4");
        assertThat(counts("5")).isEqualByComparingTo("6");
        assertThat(counts("9")).isEqualByComparingTo("10");
        assertThat(counts("24")).isEqualByComparingTo("30");
        assertThat(counts("437")).isEqualByComparingTo("500");
        assertThat(counts()).isEqualByComparingTo("2");
    }

    private static BigDecimal counts(String... values) {
        return Scale.above(
                Span.COUNTS, List.of(values).stream().map(BigDecimal::new).toList());
    }

    private static BigDecimal above(String... values) {
        return Scale.above(
                Span.FREE, List.of(values).stream().map(BigDecimal::new).toList());
    }
}
