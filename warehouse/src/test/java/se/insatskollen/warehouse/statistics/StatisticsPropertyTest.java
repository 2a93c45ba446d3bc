package se.insatskollen.warehouse.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds of every interval of a count, whatever the numbers. */
class StatisticsPropertyTest {
    @Property(seed = "195000010", tries = 1000)
    void a_share_and_its_bounds_stay_within_none_and_all(
            @ForAll @IntRange(min = 1, max = 2_000_000) int size, @ForAll @DoubleRange(min = 0, max = 1) double part) {
        Proportion proportion = proportion(Math.rint(part * size), size);
        FunnelLimits limits = ProportionFunnel.ofChance(proportion.share()).limits(size);
        for (Confidence confidence : Confidence.values()) {
            Interval interval = proportion.interval(confidence).orElseThrow();
            assertThat(interval.lower()).isBetween(0.0, proportion.share());
            assertThat(interval.upper()).isBetween(proportion.share(), 1.0);
        }
        assertThat(limits.p998().lower()).isBetween(0.0, limits.p95().lower());
        assertThat(limits.p998().upper()).isBetween(limits.p95().upper(), 1.0);
    }

    @Property(seed = "195000011", tries = 1000)
    void intervals_shrink_with_more_of_the_same(
            @ForAll @IntRange(min = 0, max = 300) int events,
            @ForAll @IntRange(min = 0, max = 300) int others,
            @ForAll @IntRange(min = 2, max = 50) int times) {
        int size = events + others + 1;
        assertThat(width(proportion((double) times * events, (double) times * size)
                        .estimate()))
                .isLessThan(width(proportion(events, size).estimate()));
        assertThat(width(Rate.of((double) times * events, (double) times * size, 1000)))
                .isLessThan(width(Rate.of(events, size, 1000)));
    }

    @Property(seed = "195000012", tries = 1000)
    void the_surer_interval_holds_the_other(
            @ForAll @IntRange(min = 0, max = 5000) int events,
            @ForAll @IntRange(min = 0, max = 5000) int others,
            @ForAll @IntRange(min = 1, max = 5000) int population) {
        int size = events + others + 1;
        assertNested(proportion(events, size).estimate());
        assertNested(NewcombeDifference.between(proportion(events, size), proportion(others, size)));
        assertNested(Rate.of(events, population, 1000).orElseThrow());
        RatioOfRates.of(events, population, others, size).ifPresent(StatisticsPropertyTest::assertNested);
        assertNested(new GammaPoisson(0.5, 1).shrink(events, population, 1000).orElseThrow());
        assertNested(new BetaBinomial(0.5, 0.7).shrink(events, size).orElseThrow());
    }

    @Property(seed = "195000013", tries = 1000)
    void a_difference_turned_round_is_the_same_difference_turned_round(
            @ForAll @IntRange(min = 0, max = 60) int first,
            @ForAll @IntRange(min = 0, max = 60) int second,
            @ForAll @IntRange(min = 60, max = 90) int size) {
        Estimate there = NewcombeDifference.between(proportion(first, 60), proportion(second, size));
        Estimate back = NewcombeDifference.between(proportion(second, size), proportion(first, 60));
        assertThat(there.value()).isCloseTo(-back.value(), within(1e-15));
        for (Confidence confidence : Confidence.values()) {
            Interval one = there.at(confidence).orElseThrow();
            Interval other = back.at(confidence).orElseThrow();
            assertThat(one.lower()).isCloseTo(-other.upper(), within(1e-15)).isBetween(-1.0, there.value());
            assertThat(one.upper()).isCloseTo(-other.lower(), within(1e-15)).isBetween(there.value(), 1.0);
        }
    }

    @Property(seed = "195000014", tries = 1000)
    void a_share_and_its_complement_have_mirrored_bounds(
            @ForAll @IntRange(min = 0, max = 400) int events, @ForAll @IntRange(min = 0, max = 400) int others) {
        int size = events + others + 1;
        Interval share = proportion(events, size).interval(Confidence.P95).orElseThrow();
        Interval rest = proportion((double) size - events, size)
                .interval(Confidence.P95)
                .orElseThrow();
        assertThat(share.lower()).isCloseTo(1 - rest.upper(), within(1e-14));
        assertThat(share.upper()).isCloseTo(1 - rest.lower(), within(1e-14));
    }

    @Property(seed = "195000015", tries = 300)
    void a_shrunken_figure_lies_between_the_crude_and_the_priors(
            @ForAll @IntRange(min = 0, max = 29) int events,
            @ForAll @IntRange(min = 29, max = 60) int size,
            @ForAll @DoubleRange(min = 0.1, max = 50) double priorEvents,
            @ForAll @DoubleRange(min = 0.1, max = 50) double priorOthers) {
        double crude = (double) events / size;
        double proportion = priorEvents / (priorEvents + priorOthers);
        assertThat(new BetaBinomial(priorEvents, priorOthers)
                        .shrink(events, size)
                        .orElseThrow()
                        .value())
                .isBetween(Math.min(crude, proportion) - 1e-12, Math.max(crude, proportion) + 1e-12);
        double rate = priorEvents / priorOthers;
        assertThat(new GammaPoisson(priorEvents, priorOthers)
                        .shrink(events, size, 1)
                        .orElseThrow()
                        .value())
                .isBetween(Math.min(crude, rate) - 1e-9, Math.max(crude, rate) + 1e-9);
    }

    @Property(seed = "195000016", tries = 300)
    void funnel_limits_close_in_with_size_and_hold_their_centre(
            @ForAll @DoubleRange(min = 0.01, max = 3000) double expected) {
        for (double between : new double[] {0, 0.01, 1}) {
            ObservedExpectedFunnel funnel = new ObservedExpectedFunnel(between);
            FunnelLimits small = funnel.limits(expected);
            FunnelLimits large = funnel.limits(4 * expected);
            assertThat(small.p95().contains(1)).isTrue();
            assertThat(large.p95().width()).isLessThan(small.p95().width());
            assertThat(small.p998().lower()).isBetween(0.0, small.p95().lower());
            assertThat(small.p998().upper()).isGreaterThan(small.p95().upper());
            assertThat(small.p95().width())
                    .isGreaterThanOrEqualTo(ObservedExpectedFunnel.OF_CHANCE
                            .limits(expected)
                            .p95()
                            .width());
        }
    }

    static void assertNested(Estimate estimate) {
        Interval inner = estimate.p95().orElseThrow();
        Interval outer = estimate.p998().orElseThrow();
        assertThat(outer.lower()).isLessThanOrEqualTo(inner.lower());
        assertThat(outer.upper()).isGreaterThanOrEqualTo(inner.upper());
    }

    private static Proportion proportion(double events, double size) {
        return Proportion.ofIndependent(events, size).orElseThrow();
    }

    private static double width(Optional<Estimate> estimate) {
        return width(estimate.orElseThrow());
    }

    private static double width(Estimate estimate) {
        return estimate.p95().orElseThrow().width();
    }
}
