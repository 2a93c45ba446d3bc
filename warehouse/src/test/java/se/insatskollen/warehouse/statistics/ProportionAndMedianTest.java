package se.insatskollen.warehouse.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionAndMedianTest {
    @Test
    void the_quantiles_are_those_of_the_method_page() {
        assertThat(Confidence.P95.z()).isCloseTo(1.959963985, within(5e-10));
        assertThat(Confidence.P998.z()).isCloseTo(3.090232306, within(5e-10));
        assertThat(2 * Confidence.P95.tail()).isCloseTo(1 - Confidence.P95.level(), within(1e-12));
        assertThat(2 * Confidence.P998.tail()).isCloseTo(1 - Confidence.P998.level(), within(1e-12));
    }

    @ParameterizedTest
    // Method 10 in Newcombe's table II of 1998: 56/70 − 48/80, 9/10 − 3/10 and 10/10 − 0/20.
    @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090", "10, 10, 0, 20, 0.6791, 1.0000"})
    void newcombes_difference_is_that_of_his_own_examples(
            double a, double m, double b, double n, double lower, double upper) {
        Estimate difference = NewcombeDifference.between(
                Proportion.ofIndependent(a, m).orElseThrow(),
                Proportion.ofIndependent(b, n).orElseThrow());
        assertThat(difference.value()).isCloseTo(a / m - b / n, within(1e-15));
        assertThat(difference.p95().orElseThrow().lower()).isCloseTo(lower, within(5e-5));
        assertThat(difference.p95().orElseThrow().upper()).isCloseTo(upper, within(5e-5));
    }

    @Test
    void a_difference_from_one_family_has_no_interval() {
        Proportion many = Proportion.ofIndependent(3, 10).orElseThrow();
        Proportion oneFamily = Proportion.of(ClusterSums.ofCluster(3, 2, 3)).orElseThrow();
        assertThat(NewcombeDifference.between(many, oneFamily).p95()).isEmpty();
    }

    @Test
    void impossible_shares_are_refused() {
        assertThatThrownBy(() -> Proportion.ofIndependent(11, 10))
                .hasMessage("Events is 11.0, more than the size 10.0");
        assertThatThrownBy(() -> WilsonInterval.of(1.5, 10, Confidence.P95)).hasMessage("Share is 1.5, above 1");
    }

    @ParameterizedTest
    // P(B(n, ½) < l) ≤ 0.025 and ≤ 0.001, from the binomial table.
    @CsvSource({"5, 0, 0", "6, 1, 0", "9, 2, 0", "10, 2, 1", "20, 6, 3", "25, 8, 5", "100, 40, 35"})
    void the_ranks_of_a_medians_interval_are_those_of_the_binomial_table(int size, int rank95, int rank998) {
        assertThat(Median.rank(size, Confidence.P95)).isEqualTo(rank95);
        assertThat(Median.rank(size, Confidence.P998)).isEqualTo(rank998);
    }

    @Test
    void a_median_of_ten_values_reaches_from_the_second_to_the_ninth() {
        Estimate median =
                Median.of(new long[] {40, 3, 9, 14, 1, 7, 22, 60, 5, 30}).orElseThrow();
        assertThat(median.value()).isEqualTo(11.5);
        assertThat(median.p95()).contains(new Interval(3, 40));
        assertThat(median.p998()).contains(new Interval(1, 60));
    }

    @Test
    void five_values_have_a_median_without_interval_and_none_have_no_median() {
        Estimate median = Median.of(new double[] {5, 1, 4, 2, 3}).orElseThrow();
        assertThat(median).isEqualTo(new Estimate(3, Optional.empty(), Optional.empty()));
        assertThat(Median.of(new double[0])).isEmpty();
        assertThatThrownBy(() -> Median.of(new double[] {1, Double.NaN}))
                .hasMessage("Largest value is NaN, not a finite number");
    }

    @Test
    void a_finding_needs_the_whole_interval_on_one_side() {
        Interval interval = new Interval(2, 3);
        assertThat(Finding.of(interval, 1.9)).isEqualTo(Finding.ABOVE);
        assertThat(Finding.of(interval, 3.1)).isEqualTo(Finding.BELOW);
        assertThat(Finding.of(interval, 2)).isEqualTo(Finding.AROUND);
        assertThat(Finding.of(interval, 3)).isEqualTo(Finding.AROUND);
    }

    @Test
    void an_interval_has_its_bounds_in_order_and_finite() {
        assertThatThrownBy(() -> new Interval(3, 2)).hasMessage("Lower bound is 3.0, more than the upper bound 2.0");
        assertThatThrownBy(() -> new Interval(0, Double.POSITIVE_INFINITY))
                .hasMessage("Upper bound is Infinity, not a finite number");
    }
}
