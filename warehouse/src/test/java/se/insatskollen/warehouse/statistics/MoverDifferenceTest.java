package se.insatskollen.warehouse.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoverDifferenceTest {
    private static Estimate estimate(double value, double lower, double upper) {
        Optional<Interval> interval = Optional.of(new Interval(lower, upper));
        return new Estimate(value, interval, interval);
    }

    @Test
    void the_distances_to_the_bounds_are_added_in_squares() {
        // 20 − 12 = 8; below hypot(20 − 17, 16 − 12) = 5, above hypot(32 − 20, 12 − 7) = 13.
        Interval difference = MoverDifference.between(estimate(20, 17, 32), estimate(12, 7, 16), Confidence.P998)
                .orElseThrow();
        assertThat(difference.lower()).isCloseTo(3, within(1e-12));
        assertThat(difference.upper()).isCloseTo(21, within(1e-12));
    }

    @Test
    void an_estimate_without_an_interval_has_no_difference_to_tell() {
        Estimate alone = new Estimate(5, Optional.empty(), Optional.empty());
        assertThat(MoverDifference.between(alone, estimate(1, 0, 2), Confidence.P95))
                .isEmpty();
        assertThat(MoverDifference.between(estimate(1, 0, 2), alone, Confidence.P95))
                .isEmpty();
    }

    @Test
    void an_estimate_without_any_spread_is_a_point() {
        Interval difference = MoverDifference.between(estimate(20, 17, 32), estimate(12, 12, 12), Confidence.P95)
                .orElseThrow();
        assertThat(difference).isEqualTo(new Interval(5, 20));
    }
}
