package se.insatskollen.warehouse.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.IndicatorKind;
import se.insatskollen.warehouse.indicators.FunnelBand.Limits;

class FunnelBandTest {
    @Test
    void the_limits_of_shares_are_in_per_cent_and_stay_between_nought_and_a_hundred() {
        List<Limits> limits = FunnelBand.of(IndicatorKind.PROPORTION, number("50"), Optional.empty())
                .limits(List.of(number("4"), number("100")));
        // 50 ± 1.959964·√(0.5·0.5/100)·100 = 50 ± 9.79982; at 4 the wider limits pass the ends.
        Limits last = limits.get(limits.size() - 1);
        assertThat(last.size()).isEqualByComparingTo("100");
        assertThat(last.lower95()).isEqualByComparingTo("40.2002");
        assertThat(last.upper95()).isEqualByComparingTo("59.7998");
        assertThat(limits.get(0).lower998()).isEqualByComparingTo("0");
        assertThat(limits.get(0).upper998()).isEqualByComparingTo("100");
    }

    @Test
    void an_area_lies_in_the_field_that_chance_gives_it() {
        FunnelBand band = FunnelBand.of(IndicatorKind.PROPORTION, number("50"), Optional.empty());
        assertThat(band.place(number("100"), number("45"))).isEqualTo(ChanceField.INSIDE_95);
        assertThat(band.place(number("100"), number("38"))).isEqualTo(ChanceField.OUTSIDE_95);
        assertThat(band.place(number("100"), number("30"))).isEqualTo(ChanceField.OUTSIDE_998);
    }

    @Test
    void a_rate_is_held_against_one_observed_for_each_expected() {
        FunnelBand band = FunnelBand.of(IndicatorKind.RATE, BigDecimal.ONE, Optional.empty());
        assertThat(band.place(number("10"), number("1.1"))).isEqualTo(ChanceField.INSIDE_95);
        assertThat(band.place(number("10"), number("3"))).isEqualTo(ChanceField.OUTSIDE_998);
    }

    @Test
    void variance_between_areas_widens_the_limits() {
        BigDecimal chance = upper(Optional.empty());
        assertThat(upper(Optional.of(number("0.01")))).isGreaterThan(chance);
    }

    @Test
    void a_mean_has_no_funnel() {
        assertThatThrownBy(() -> FunnelBand.of(IndicatorKind.MEAN, BigDecimal.ONE, Optional.empty()))
                .hasMessage("There is no funnel for MEAN");
    }

    private static BigDecimal upper(Optional<BigDecimal> betweenVariance) {
        return FunnelBand.of(IndicatorKind.PROPORTION, number("50"), betweenVariance)
                .limits(List.of(number("100")))
                .get(0)
                .upper95();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
