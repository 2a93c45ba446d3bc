package se.insatskollen.warehouse.savings.needed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.savings.money.PriceIndex;

class SpreadAmountTest {
    private static final PriceIndex INDEX = PriceIndex.of(
            Map.of(2006, BigDecimal.valueOf(100), 2007, BigDecimal.valueOf(125), 2017, BigDecimal.valueOf(200)));

    @Test
    void an_amount_over_two_years_is_moved_day_by_day() {
        // 92 of 365 days in 2006, 273 in 2007: 365 000 kronor = 92 000·200/100 + 273 000·200/125 = 184 000 + 436 800.
        SpreadAmount grant = new SpreadAmount(36_500_000, LocalDate.of(2006, 10, 1), LocalDate.of(2007, 9, 30));
        assertThat(grant.kronorOf(2017, INDEX).value().orElseThrow().doubleValue())
                .isCloseTo(620_800, within(1e-6));
    }

    @Test
    void an_amount_of_the_price_year_itself_stays_what_it_was() {
        SpreadAmount grant = new SpreadAmount(100_00, LocalDate.of(2017, 8, 1), LocalDate.of(2017, 12, 31));
        assertThat(grant.kronorOf(2017, INDEX).value().orElseThrow()).isEqualByComparingTo("100");
    }

    @Test
    void a_year_without_an_index_leaves_no_amount_and_is_named() {
        SpreadAmount grant = new SpreadAmount(100_00, LocalDate.of(2007, 1, 1), LocalDate.of(2008, 12, 31));
        assertThat(grant.kronorOf(2017, INDEX)).isEqualTo(new Answer.NotKnown<>(Reason.INDEX_MISSING, "2008"));
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> new SpreadAmount(1, LocalDate.of(2008, 1, 1), LocalDate.of(2007, 1, 1)))
                .hasMessage("The period ends 2007-01-01 before it starts 2008-01-01");
    }

    @Test
    void an_amount_is_as_many_days_as_it_can_pay_for() {
        // 1 000 000 ÷ 4 000 = 250, to the two digits of the price.
        AmountInDays million = new AmountInDays(
                Sourced.exact("en miljon", BigDecimal.valueOf(1_000_000), "valt"),
                Sourced.of("pris per dygn", BigDecimal.valueOf(4000), 2, "prislistan"));
        assertThat(million.days().exact()).isEqualByComparingTo("250");
        assertThat(million.days().shown()).isEqualByComparingTo("250");
        assertThat(million.kronor().shown()).isEqualByComparingTo("1000000");
    }
}
