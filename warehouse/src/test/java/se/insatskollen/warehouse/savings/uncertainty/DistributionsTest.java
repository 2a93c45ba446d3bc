package se.insatskollen.warehouse.savings.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionsTest {
    private static final int DRAWS = 200_000;

    @Test
    void pert_has_the_moments_of_the_textbook() {
        // 1, 4, 13: mean (1 + 16 + 13)/6 = 5, variance (5 − 1)(13 − 5)/7 = 32/7.
        Pert pert = new Pert(1, 4, 13);
        assertThat(pert.mean()).isEqualTo(5);
        assertThat(pert.variance()).isCloseTo(32.0 / 7, within(1e-12));
    }

    @Test
    void triangular_has_the_moments_and_quantiles_of_the_textbook() {
        // 0, 1, 4: mean 5/3, variance (0 + 1 + 16 − 0 − 0 − 4)/18 = 13/18; a quarter lies below the mode.
        Triangular triangular = new Triangular(0, 1, 4);
        assertThat(triangular.mean()).isCloseTo(5.0 / 3, within(1e-15));
        assertThat(triangular.variance()).isCloseTo(13.0 / 18, within(1e-15));
        assertThat(triangular.quantile(0.25)).isCloseTo(1, within(1e-15));
        // Above the mode 1 − (4 − x)²/12 is below: 0.0625 = 1/16 gives x = √(1/16·4·1) = 0.5; 0.8125 gives 4 − 1.5.
        assertThat(triangular.quantile(0.0625)).isCloseTo(0.5, within(1e-15));
        assertThat(triangular.quantile(0.8125)).isCloseTo(2.5, within(1e-15));
    }

    @Test
    void pert_quantiles_are_those_of_the_beta_distribution() {
        for (double mode : new double[] {0, 0.01, 0.2, 0.5, 0.9, 1}) {
            BetaDistribution beta = BetaDistribution.of(1 + 4 * mode, 5 - 4 * mode);
            for (double p : new double[] {1e-6, 0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999, 1 - 1e-6}) {
                double x = new Pert(0, mode, 1).quantile(p);
                assertThat(beta.cumulativeProbability(x)).as(mode + " " + p).isCloseTo(p, within(1e-12));
            }
        }
    }

    @Test
    void normal_quantiles_are_those_of_the_library() {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        for (double p :
                new double[] {1e-300, 1e-12, 1e-6, 0.025, 0.0749, 0.0751, 0.3, 0.5, 0.77, 0.95, 0.999, 1 - 1e-9}) {
            double expected = normal.inverseCumulativeProbability(p);
            assertThat(StandardNormal.quantile(p))
                    .as("" + p)
                    .isCloseTo(expected, within(1e-13 * (1 + Math.abs(expected))));
        }
        assertThat(StandardNormal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-15));
    }

    @Test
    void draws_have_the_mean_and_variance_of_their_distribution() {
        for (Uncertain uncertain : new Uncertain[] {
            new Pert(0, 0, 1), new Pert(0, 0.3, 1), new Pert(0, 1, 1), new Triangular(0, 0.9, 1), new LogNormal(0, 0.3)
        }) {
            double[] values = drawn(uncertain);
            double mean = DoubleStream.of(values).average().orElseThrow();
            double variance =
                    DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum() / (DRAWS - 1);
            // Five standard errors of the mean; the variance of such shapes within 2 %.
            assertThat(mean)
                    .as("" + uncertain)
                    .isCloseTo(uncertain.mean(), within(5 * Math.sqrt(uncertain.variance() / DRAWS)));
            assertThat(variance / uncertain.variance()).as("" + uncertain).isCloseTo(1, within(0.02));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 1})
    void the_table_moves_no_quantile_and_no_mean_so_that_it_matters(double mode) {
        Pert pert = new Pert(0, mode, 1);
        Uncertain.Inverse table = pert.inverse();
        int draws = 100_000;
        double sum = 0;
        for (int i = 0; i < draws; i++) {
            double uniform = (i + 0.5) / draws;
            sum += table.at(uniform);
            if (i % 97 == 0) {
                assertThat(table.at(uniform)).isCloseTo(pert.quantile(uniform), within(2e-4));
            }
        }
        assertThat(sum / draws).isCloseTo(pert.mean(), within(1e-6));
    }

    @Test
    void a_number_taken_as_known_is_always_drawn() {
        assertThat(Pert.exactly(7).inverse().at(0.9)).isEqualTo(7);
        assertThat(Pert.exactly(7).quantile(0.05)).isEqualTo(7);
        assertThat(Triangular.exactly(7).inverse().at(0.9)).isEqualTo(7);
    }

    @Test
    void the_ratio_of_two_log_normal_numbers_exceeds_one_as_often_as_the_closed_form_says() {
        // Φ(ln 1.5/√(0.35² + 0.15²)); the vector mc-lognormal has the same number.
        LogNormal ratio = LogNormal.ofMedian(1.8e6, 0.35).over(LogNormal.ofMedian(1.2e6, 0.15));
        assertThat(ratio.exceedsOne()).isCloseTo(0.8565175785443205, within(1e-12));
        assertThat(ratio.median()).isCloseTo(1.5, within(1e-12));
        // exp(ln 1.5 ± 1.6448536269514722·0.3807887); the vector has z rounded to seven digits, well within its
        // tolerance.
        assertThat(ratio.quantile(0.05)).isCloseTo(0.801815704305537, within(1e-12));
        assertThat(ratio.quantile(0.95)).isCloseTo(2.8061311195554013, within(1e-12));
        assertThat(ratio.mean()).isCloseTo(1.6127892091352314, within(1e-12));
    }

    @Test
    void bounds_out_of_order_are_refused_with_their_values() {
        assertThatThrownBy(() -> new Pert(3, 2, 4)).hasMessage("Low is 3.0, more than the mode 2.0");
        assertThatThrownBy(() -> new Triangular(1, 5, 4)).hasMessage("Mode is 5.0, more than the high value 4.0");
        assertThatThrownBy(() -> new Pert(1, 2, 3).quantile(1)).hasMessageContaining("1.0, not between 0 and 1");
    }

    private static double[] drawn(Uncertain uncertain) {
        Draws draws = Draws.of(3);
        Uncertain.Inverse inverse = uncertain.inverse();
        return DoubleStream.generate(() -> inverse.at(draws.uniform()))
                .limit(DRAWS)
                .toArray();
    }
}
