package se.insatskollen.warehouse.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClusteredEstimateTest {
    @Test
    void a_mean_of_three_families_has_the_residual_sums_of_families_as_its_variance() {
        // Families (2, 4), (6) and (8, 10): mean 6, residual sums −6, 0 and 6; var = 3/2 · 72/25 = 4.32.
        Estimate mean =
                Mean.of(family(2, 4).plus(family(6)).plus(family(8, 10))).orElseThrow();
        assertThat(mean.value()).isEqualTo(6);
        // t(2 degrees of freedom) is 4.302653 at 95 % and 22.327125 at 99.8 %; √4.32 = 2.078461.
        assertInterval(mean.p95().orElseThrow(), -2.942896, 14.942896);
        assertInterval(mean.p998().orElseThrow(), -40.406054, 52.406054);
    }

    @Test
    void weights_make_a_mean_a_weighted_mean() {
        // Values 1 and 3, the second of which stands for three units.
        ClusterSums sums = ClusterSums.ofCluster(1, 1, 1).plus(ClusterSums.ofCluster(1, 9, 3));
        assertThat(Mean.of(sums).orElseThrow().value()).isEqualTo(2.5);
    }

    @Test
    void a_ratio_of_sums_has_workers_as_clusters() {
        // Hours with the family of hours worked: 10 of 40, 30 of 40, 20 of 20; R = 0.6, residuals −14, 6 and 8.
        Estimate share = RatioOfSums.of(ClusterSums.ofCluster(1, 10, 40)
                        .plus(ClusterSums.ofCluster(1, 30, 40))
                        .plus(ClusterSums.ofCluster(1, 20, 20)))
                .orElseThrow();
        assertThat(share.value()).isEqualTo(0.6);
        // var = 3/2 · 296/100² = 0.0444.
        assertInterval(share.p95().orElseThrow(), -0.306625, 1.506625);
    }

    @Test
    void one_family_alone_gives_a_value_without_interval() {
        Estimate mean = Mean.of(family(2, 4, 6)).orElseThrow();
        assertThat(mean.value()).isEqualTo(4);
        assertThat(mean.p95()).isEmpty();
        assertThat(mean.p998()).isEmpty();
        assertThat(Proportion.of(family(1, 0)).orElseThrow().estimate().p95()).isEmpty();
        assertThat(Proportion.of(family(1, 1)).orElseThrow().effectiveSize()).isEmpty();
    }

    @Test
    void nothing_divided_by_nothing_cannot_be_computed() {
        assertThat(Mean.of(ClusterSums.NONE)).isEmpty();
        assertThat(RatioOfSums.of(ClusterSums.ofCluster(1, 5, 0))).isEmpty();
        assertThat(Proportion.of(ClusterSums.NONE)).isEmpty();
        assertThat(Proportion.ofIndependent(0, 0)).isEmpty();
    }

    @Test
    void families_of_equal_sums_leave_no_variance_however_large_the_amounts() {
        // 81 234 567,89 kronor in öre from each family; its square has more digits
        // than a double, and yet rounding invents neither a negative variance nor a krona of spread.
        ClusterSums sums = ClusterSums.NONE;
        for (int i = 0; i < 7; i++) {
            sums = sums.plus(ClusterSums.ofCluster(3, 8_123_456_789.0, 3));
        }
        Interval interval = Mean.of(sums).orElseThrow().p95().orElseThrow();
        assertThat(interval.width()).isLessThan(100);
    }

    @Test
    void amounts_that_differ_by_one_ore_in_a_hundred_thousand_kronor_keep_their_variance() {
        // 10 000 000 and 10 000 001 öre: mean 10 000 000.5, var = 2/1 · (0.25 + 0.25)/4 = 0.25, t(1) = 12.706205.
        Estimate mean = Mean.of(family(10_000_000).plus(family(10_000_001))).orElseThrow();
        assertInterval(mean.p95().orElseThrow(), 10_000_000.5 - 6.353102, 10_000_000.5 + 6.353102);
    }

    @Test
    void the_design_effect_compares_with_units_that_know_nothing_of_each_other() {
        // Two families of two yes, two of two no: p = ½, residual sums ±1, var = 4/3 · 4/64 = 1/12;
        // eight independent units would have ¼/7 = 1/28, so deff = 28/12 and the effective size 8 · 12/28.
        ClusterSums alike = family(1, 1).plus(family(1, 1)).plus(family(0, 0)).plus(family(0, 0));
        assertThat(DesignEffect.of(alike).orElseThrow()).isCloseTo(2.3333333333333335, within(1e-14));
        assertThat(Proportion.of(alike).orElseThrow().effectiveSize().orElseThrow())
                .isCloseTo(3.4285714285714284, within(1e-14));
    }

    @Test
    void families_of_one_have_a_design_effect_of_one() {
        ClusterSums alone =
                family(1).plus(family(0)).plus(family(0)).plus(family(1)).plus(family(1));
        assertThat(DesignEffect.of(alone).orElseThrow()).isCloseTo(1, within(1e-14));
    }

    @Test
    void families_that_differ_within_never_count_for_more_than_their_units() {
        ClusterSums mixed = family(1, 0).plus(family(0, 1)).plus(family(1, 0));
        assertThat(DesignEffect.of(mixed).orElseThrow()).isEqualTo(1);
        assertThat(Proportion.of(mixed).orElseThrow().effectiveSize().orElseThrow())
                .isEqualTo(6);
    }

    @Test
    void at_none_or_all_the_largest_design_effect_is_taken() {
        // Family sizes 3, 1 and 1: Σn_f²/n = 11/5.
        ClusterSums none = family(0, 0, 0).plus(family(0)).plus(family(0));
        ClusterSums all = family(1, 1, 1).plus(family(1)).plus(family(1));
        assertThat(DesignEffect.of(none).orElseThrow()).isEqualTo(2.2);
        assertThat(DesignEffect.of(all).orElseThrow()).isEqualTo(2.2);
        Interval interval = Proportion.of(all).orElseThrow().estimate().p95().orElseThrow();
        // n = 25/11, p = 1: the lower bound is n/(n + z²) = 2.272727/6.114186.
        assertInterval(interval, 0.371714, 1);
    }

    @Test
    void sums_that_no_units_can_have_are_refused_with_their_value() {
        assertThatThrownBy(() -> ClusterSums.ofCluster(1, 2, -0.5)).hasMessage("Sum of x is -0.5, below 0");
        assertThatThrownBy(() -> ClusterSums.ofCluster(1, Double.NaN, 1))
                .hasMessage("Sum of y is NaN, not a finite number");
        assertThatThrownBy(() -> new ClusterSums(3, 2, 0, 0, 0, 0, 0)).hasMessage("2 units cannot lie in 3 clusters");
        assertThatThrownBy(() -> new ClusterSums(0, 2, 0, 0, 0, 0, 0)).hasMessage("2 units cannot lie in 0 clusters");
        assertThatThrownBy(() -> Proportion.of(family(1, 1, 3).plus(family(0))))
                .hasMessageStartingWith("Sum of y is 5.0, more than the sum of x 4.0")
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ClusterSums family(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return ClusterSums.ofCluster(values.length, sum, values.length);
    }

    private static void assertInterval(Interval interval, double lower, double upper) {
        assertThat(interval.lower()).isCloseTo(lower, within(5e-7 * Math.max(1, Math.abs(lower))));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-7 * Math.max(1, Math.abs(upper))));
    }
}
