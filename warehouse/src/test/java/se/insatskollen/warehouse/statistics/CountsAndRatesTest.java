package se.insatskollen.warehouse.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountsAndRatesTest {
    @Test
    void nine_events_have_exact_bounds_and_ten_have_byars() {
        // Per 1: the exact 99.8 % bounds of 9 are 2.452424 and 22.657373; Byar's of 10 are 2.916318 and 24.193725.
        Interval exact = Rate.of(9, 1, 1).orElseThrow().p998().orElseThrow();
        assertThat(exact.lower()).isCloseTo(2.452424404363775, within(1e-9));
        assertThat(exact.upper()).isCloseTo(22.65737330906293, within(1e-9));
        Interval byar = Rate.of(10, 1, 1).orElseThrow().p998().orElseThrow();
        assertThat(byar.lower()).isCloseTo(2.916318374695686, within(1e-9));
        assertThat(byar.upper()).isCloseTo(24.193724927880535, within(1e-9));
    }

    @Test
    void no_events_are_a_rate_of_zero_with_an_upper_bound() {
        Estimate rate = Rate.of(0, 2000, 1000).orElseThrow();
        assertThat(rate.value()).isZero();
        // −ln 0.025 = 3.688879 events of 2 000, per 1 000.
        assertThat(rate.p95().orElseThrow().lower()).isZero();
        assertThat(rate.p95().orElseThrow().upper()).isCloseTo(1.8444397270569677, within(1e-12));
    }

    @Test
    void a_rate_without_population_cannot_be_computed() {
        assertThat(Rate.of(3, 0, 1000)).isEmpty();
        assertThatThrownBy(() -> Rate.of(-1, 10, 1000)).hasMessage("Events is -1.0, below 0");
    }

    @Test
    void girls_access_over_boys_has_an_interval_even_on_the_logarithmic_scale() {
        // 20 and 10 events of 1 000 each: 2 times and divided by exp(1.959964 · √0.15) = 2.136333.
        Estimate ratio = RatioOfRates.of(20, 1000, 10, 1000).orElseThrow();
        assertThat(ratio.value()).isEqualTo(2);
        assertThat(ratio.p95().orElseThrow().lower()).isCloseTo(0.9361836574114524, within(1e-9));
        assertThat(ratio.p95().orElseThrow().upper()).isCloseTo(4.272665911579785, within(1e-9));
    }

    @Test
    void a_ratio_of_rates_needs_events_on_both_sides() {
        assertThat(RatioOfRates.of(0, 1000, 10, 1000)).isEmpty();
        assertThat(RatioOfRates.of(10, 1000, 0, 1000)).isEmpty();
        assertThat(RatioOfRates.of(10, 0, 10, 1000)).isEmpty();
    }

    @Test
    void standardising_needs_ten_events_in_all_and_persons_in_every_stratum() {
        assertThat(DirectStandardisation.of(
                        List.of(StandardStratum.ofEvents(4, 100, 1), StandardStratum.ofEvents(5, 100, 1)), 1000))
                .isEmpty();
        assertThat(DirectStandardisation.of(
                        List.of(StandardStratum.ofEvents(12, 100, 1), StandardStratum.ofEvents(0, 0, 1)), 1000))
                .isEmpty();
        assertThat(DirectStandardisation.of(
                                List.of(StandardStratum.ofEvents(4, 100, 1), StandardStratum.ofEvents(6, 50, 1)), 1000)
                        .orElseThrow()
                        .value())
                // (4/100 + 6/50)/2 per 1 000.
                .isCloseTo(80, within(1e-12));
    }

    @Test
    void persons_with_several_events_widen_a_standardised_rate() {
        // 4 persons with one event and 3 with four: 16 events, Σk²f = 4 + 48 = 52, so the spread is √(52/16) as wide.
        StandardStratum persons = StandardStratum.ofPersons(Map.of(1, 4L, 4, 3L), 100, 1);
        assertThat(persons).isEqualTo(new StandardStratum(16, 52, 100, 1));
        Interval several = DirectStandardisation.of(List.of(persons), 100)
                .orElseThrow()
                .p95()
                .orElseThrow();
        Interval single = DirectStandardisation.of(List.of(StandardStratum.ofEvents(16, 100, 1)), 100)
                .orElseThrow()
                .p95()
                .orElseThrow();
        assertThat((16 - several.lower()) / (16 - single.lower())).isCloseTo(1.8027756377319946, within(1e-12));
        assertThat((several.upper() - 16) / (single.upper() - 16)).isCloseTo(1.8027756377319946, within(1e-12));
    }

    @Test
    void a_stratum_cannot_have_fewer_squared_events_than_events() {
        assertThatThrownBy(() -> new StandardStratum(5, 4, 100, 1))
                .hasMessage("Events is 5.0, more than the squared events 4.0");
    }
}
