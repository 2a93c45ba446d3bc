package se.insatskollen.warehouse.savings.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;

class DiscountingTest {
    private static final DiscountRate RATE = new DiscountRate(0.035);

    @Test
    void ten_yearly_kronor_at_three_and_a_half_per_cent_are_worth_8_32_today() {
        // (1 − 1.035^−10)/0.035, in any table of annuities.
        assertThat(RATE.annuityFactor(10)).isCloseTo(8.316605322577937, within(1e-11));
    }

    @Test
    void without_interest_an_annuity_is_the_amount_over_the_years() {
        assertThat(new DiscountRate(0).annuity(1000, 4)).isEqualTo(250);
    }

    @Test
    void an_annuity_is_worth_the_amount_it_was_made_of() {
        double yearly = RATE.annuity(1000, 3);
        CashFlow flow = new CashFlow(List.of(0.0, yearly, yearly, yearly));
        assertThat(RATE.presentValue(flow)).isCloseTo(1000, within(1e-9));
    }

    @Test
    void there_are_no_kronor_back_where_nothing_is_paid() {
        assertThat(new Appraisal(0, 5).ratio()).isEqualTo(Answer.not(Reason.COSTS_NO_MORE));
        assertThat(new Appraisal(-2, 5).ratio()).isEqualTo(Answer.not(Reason.COSTS_NO_MORE));
    }

    @Test
    void harm_gives_less_than_nothing_back() {
        assertThat(new Appraisal(2, -1).ratio()).isEqualTo(Answer.of(-0.5));
    }

    @Test
    void a_rate_in_per_cent_is_refused() {
        assertThatThrownBy(() -> new DiscountRate(3.5)).hasMessageContaining("3.5 % is written 0.035");
    }
}
