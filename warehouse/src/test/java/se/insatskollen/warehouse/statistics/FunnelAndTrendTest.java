package se.insatskollen.warehouse.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FunnelAndTrendTest {
    private static final List<Proportion> TWENTY_AREAS = DoubleStream.of(
                    30, 35, 40, 42, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 58, 60, 65, 70)
            .mapToObj(events -> Proportion.ofIndependent(events, 100).orElseThrow())
            .toList();

    @Test
    void twenty_areas_that_differ_more_than_chance_widen_the_funnel() {
        // s = 0.05, so z runs from −4 to 4; its 10 % quantiles (type 7) are the mean of −2 and −3 weighted 0.9 and 0.1,
        // −2.1, and 2.1: φ = 2·(2·2.1² + 2²·1 + 1.6² + …)/20.
        OverDispersion dispersion = OverDispersion.of(
                        0.5,
                        TWENTY_AREAS.stream()
                                .map(area -> new OverDispersion.Area(area.share(), 0.05))
                                .toList())
                .orElseThrow();
        assertThat(dispersion.phi()).isCloseTo(1.902, within(1e-12));
        // Equal weights w = 400: τ² = (20 · 1.902 − 19) / (8 000 − 400) = 19.04/7 600.
        assertThat(dispersion.betweenVariance()).isCloseTo(0.002505263157894738, within(1e-15));

        // √(0.0025 + 0.002505263) = 0.070748; times 1.959964 that is 0.138663.
        Interval limits = ProportionFunnel.overDispersed(0.5, TWENTY_AREAS)
                .orElseThrow()
                .limits(100)
                .p95();
        assertThat(limits.lower()).isCloseTo(0.3613366944437351, within(1e-12));
        assertThat(limits.upper()).isCloseTo(0.6386633055562649, within(1e-12));
    }

    @Test
    void nineteen_areas_say_nothing_about_over_dispersion() {
        assertThat(ProportionFunnel.overDispersed(0.5, TWENTY_AREAS.subList(0, 19)))
                .isEmpty();
        assertThat(ObservedExpectedFunnel.overDispersed(areas(19, 12, 10))).isEmpty();
    }

    @Test
    void areas_that_differ_less_than_chance_leave_the_funnel_as_it_is() {
        ObservedExpectedFunnel funnel =
                ObservedExpectedFunnel.overDispersed(areas(20, 10, 10)).orElseThrow();
        assertThat(funnel.betweenVariance()).isZero();
        assertThat(funnel.limits(20)).isEqualTo(ObservedExpectedFunnel.OF_CHANCE.limits(20));
    }

    @Test
    void observed_over_expected_widens_by_the_variance_between_areas() {
        // Each z² = (20 − 10)²/10 = 10, w = 10: τ² = (200 − 19)/(200 − 10) = 0.952632; √(0.05 + 0.952632) = 1.001315.
        ObservedExpectedFunnel funnel =
                ObservedExpectedFunnel.overDispersed(areas(20, 20, 10)).orElseThrow();
        assertThat(funnel.betweenVariance()).isCloseTo(0.9526315789473684, within(1e-12));
        assertThat(funnel.limits(20).p95().lower()).isZero();
        assertThat(funnel.limits(20).p95().upper()).isCloseTo(1 + 1.959963984540054 * 1.0013149249, within(1e-8));
    }

    @Test
    void a_pooled_share_of_none_has_no_over_dispersion() {
        assertThat(ProportionFunnel.overDispersed(0, TWENTY_AREAS)).isEmpty();
        assertThat(ProportionFunnel.ofChance(0).limits(10))
                .isEqualTo(new FunnelLimits(new Interval(0, 0), new Interval(0, 0)));
    }

    @Test
    void a_figure_that_moves_up_and_down_has_no_clear_trend() {
        // The second series of the published Fingertips test.
        assertThat(Trend.of(List.of(
                                point(2014, 20.5506, 18.1803, 23.1427),
                                point(2015, 19.5952, 17.3444, 22.0602),
                                point(2016, 19.0349, 16.8421, 21.4394),
                                point(2017, 21.3966, 19.0918, 23.8975),
                                point(2018, 18.4372, 16.2925, 20.7941)))
                        .orElseThrow()
                        .direction())
                .isEqualTo(TrendDirection.NO_CLEAR_CHANGE);
    }

    @Test
    void one_odd_period_makes_no_trend() {
        // All that falls is the last period; without it the line is level, and its sign is lost.
        Trend trend = Trend.of(points(50, 50, 50, 50, 20)).orElseThrow();
        assertThat(trend.chiSquare()).isGreaterThan(9.5495);
        assertThat(trend.direction()).isEqualTo(TrendDirection.NO_CLEAR_CHANGE);
    }

    @Test
    void a_steady_fall_of_two_a_year_is_a_decrease() {
        // Standard error 1 each: slope −2, χ² = 4 · Σ(t − 3)² = 40.
        Trend trend = Trend.of(points(58, 56, 54, 52, 50)).orElseThrow();
        assertThat(trend.direction()).isEqualTo(TrendDirection.DECREASING);
        assertThat(trend.slope()).isCloseTo(-2, within(1e-12));
        assertThat(trend.chiSquare()).isCloseTo(40, within(1e-9));
    }

    @Test
    void only_the_last_five_periods_count() {
        assertThat(Trend.of(points(0, 0, 58, 56, 54, 52, 50)).orElseThrow().slope())
                .isCloseTo(-2, within(1e-12));
    }

    @Test
    void four_points_or_a_point_without_width_give_no_trend() {
        assertThat(Trend.of(points(1, 2, 3, 4))).isEmpty();
        assertThat(Trend.of(List.of())).isEmpty();
        List<TrendPoint> withoutWidth =
                IntStream.range(0, 5).mapToObj(i -> point(i, i, i, i)).collect(Collectors.toList());
        assertThat(Trend.of(withoutWidth)).isEmpty();
    }

    @Test
    void a_period_that_comes_twice_is_refused() {
        assertThatThrownBy(() -> Trend.of(List.of(point(2020, 1, 0, 2), point(2020, 2, 1, 3))))
                .hasMessage("Period 2020 has two points");
    }

    private static List<ObservedExpectedFunnel.Area> areas(int count, double observed, double expected) {
        return IntStream.range(0, count)
                .mapToObj(i -> new ObservedExpectedFunnel.Area(observed, expected))
                .toList();
    }

    private static List<TrendPoint> points(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> point(2010 + i, values[i], values[i] - 1.959963984540054, values[i] + 1.959963984540054))
                .toList();
    }

    private static TrendPoint point(int period, double value, double lower, double upper) {
        return new TrendPoint(period, value, new Interval(lower, upper));
    }
}
