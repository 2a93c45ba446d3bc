package se.insatskollen.warehouse.savings.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;

class PricedFlowTest {
    /** An invented index: a year that is twice as dear, then one that is cheaper again. */
    private static final PriceIndex INDEX = PriceIndex.of(
            Map.of(2020, new BigDecimal("100"), 2021, new BigDecimal("200"), 2022, new BigDecimal("160")));

    private static final PriceIndex KPI = PriceIndex.of(
            Map.of(2008, new BigDecimal("300.61"), 2009, new BigDecimal("299.66"), 2023, new BigDecimal("403.7")));

    @Test
    void what_was_booked_is_moved_year_by_year() {
        // 100 · 160/100, nothing in 2021, 300 · 160/160.
        assertThat(PricedFlow.booked(new TreeMap<>(Map.of(2020, 100L, 2022, 300L)), 2020, INDEX, 2022)
                        .map(PricedFlow::ore))
                .isEqualTo(Answer.of(new CashFlow(List.of(160.0, 0.0, 300.0))));
    }

    @Test
    void year_nought_is_the_first_of_the_project_and_not_of_the_amounts() {
        assertThat(PricedFlow.booked(new TreeMap<>(Map.of(2021, 100L)), 2020, INDEX, 2022)
                        .map(PricedFlow::ore))
                .isEqualTo(Answer.of(new CashFlow(List.of(0.0, 80.0))));
        assertThatThrownBy(() -> PricedFlow.booked(new TreeMap<>(Map.of(2019, 1L)), 2020, INDEX, 2022))
                .hasMessage("An amount of 2019 is earlier than the project's first year 2020");
        assertThat(PricedFlow.booked(new TreeMap<>(), 2020, INDEX, 2022))
                .isEqualTo(Answer.of(new PricedFlow(List.of(), 2022)));
    }

    @Test
    void a_missing_index_is_named_only_where_something_was_paid() {
        assertThat(PricedFlow.booked(new TreeMap<>(Map.of(2022, 1L, 2023, 1L)), 2022, INDEX, 2020))
                .isEqualTo(new Answer.NotKnown<>(Reason.INDEX_MISSING, "2023"));
        assertThat(PricedFlow.booked(new TreeMap<>(Map.of(2022, 5L, 2023, 0L)), 2022, INDEX, 2022)
                        .map(PricedFlow::ore))
                .isEqualTo(Answer.of(new CashFlow(List.of(5.0, 0.0))));
    }

    @Test
    void an_amount_is_spread_over_the_years_of_a_window() {
        PricedFlow spread = PricedFlow.spread(PricedAmount.ofOre(1000, 2022), List.of(0.25, 0.5, 0.25));
        assertThat(spread.ore()).isEqualTo(new CashFlow(List.of(250.0, 500.0, 250.0)));
        assertThat(spread.priceYear()).isEqualTo(2022);
        assertThatThrownBy(() -> PricedFlow.spread(PricedAmount.ofOre(1000, 2022), List.of(0.25, 0.5)))
                .hasMessage("Shares of the years make 0.75, not 1");
    }

    @Property
    void moved_to_another_price_year_and_back_the_amounts_are_the_same_to_the_ore(
            @ForAll @Size(max = 5) List<@LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) Long> ore) {
        PricedFlow there = PricedFlow.ofOre(ore, 2008).move(KPI, 2009).value().orElseThrow();
        assertThat(there.priceYear()).isEqualTo(2009);
        PricedFlow back = there.move(KPI, 2008).value().orElseThrow();
        assertThat(back.oreByYear().stream()
                        .map(amount -> new PricedAmount(amount, 2008).roundedOre())
                        .toList())
                .isEqualTo(ore);
    }
}
