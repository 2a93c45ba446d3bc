package se.insatskollen.warehouse.savings.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;

class PriceIndexTest {
    /** SCB, KPI fastställda tal, 1980 = 100. */
    private static final PriceIndex KPI = PriceIndex.of(Map.of(
            2008, new BigDecimal("300.61"),
            2009, new BigDecimal("299.66"),
            2010, new BigDecimal("303.46"),
            2023, new BigDecimal("403.7")));

    @Property
    void an_amount_moved_to_another_year_and_back_is_the_same_to_the_ore(
            @ForAll long ore, @ForAll @IntRange(max = 3) int other) {
        long amount = ore / 1000;
        int year = new int[] {2008, 2009, 2010, 2023}[other];
        PricedAmount there = moved(PricedAmount.ofOre(amount, 2008), year);
        assertThat(there.priceYear()).isEqualTo(year);
        assertThat(moved(there, 2008).roundedOre()).isEqualTo(amount);
    }

    @Test
    void prices_fell_from_2008_to_2009() {
        assertThat(moved(PricedAmount.ofOre(10_000_000, 2008), 2009).roundedOre())
                .isEqualTo(9_968_398);
    }

    @Test
    void a_year_without_a_published_index_is_named() {
        assertThat(KPI.move(PricedAmount.ofOre(100, 2008), 2024))
                .isEqualTo(new Answer.NotKnown<>(Reason.INDEX_MISSING, "2024"));
        assertThat(KPI.move(PricedAmount.ofOre(100, 1999), 2009))
                .isEqualTo(new Answer.NotKnown<>(Reason.INDEX_MISSING, "1999"));
    }

    @Test
    void an_index_of_nought_is_refused() {
        assertThatThrownBy(() -> PriceIndex.of(Map.of(2008, BigDecimal.ZERO))).hasMessageContaining("2008");
    }

    private static PricedAmount moved(PricedAmount amount, int year) {
        return KPI.move(amount, year).value().orElseThrow();
    }
}
