package se.insatskollen.warehouse.savings.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.savings.money.PricedFlow;
import se.insatskollen.warehouse.savings.uncertainty.Pert;
import se.insatskollen.warehouse.savings.uncertainty.Triangular;

class QuestionTest {
    private static final Simulation FEW = new Simulation(200, 1);

    @Test
    void amounts_of_different_price_years_are_refused() {
        Costs ofAnotherYear = new Costs(
                List.of(Costs.Part.of("personal", Asked.COMMITTEES, PricedFlow.ofOre(List.of(1L), 2023))),
                List.of(Costs.Part.notKnown("vanligt stöd", Asked.COMMITTEES)));
        assertThatThrownBy(() -> Asked.exactly(5, 2, Asked.NOTHING, Asked.NOTHING, ofAnotherYear))
                .hasMessage("Amounts in the prices of 2024 and of 2023: move them to one price year first");
        assertThat(FEW.answer(Asked.exactly(5, 2, Asked.NOTHING, Asked.NOTHING, Asked.costs(0)))
                        .priceYear())
                .isEqualTo(2024);
    }

    @Test
    void a_share_taken_off_that_is_no_share_is_refused_by_its_name() {
        assertThatThrownBy(() -> Asked.exactly(5, 2, new Triangular(0, 0.5, 1.2), Asked.NOTHING, Asked.costs(0)))
                .hasMessage("Highest deadweight is 1.2, above 1");
        assertThatThrownBy(() -> Asked.exactly(5, 2, Asked.NOTHING, new Triangular(-0.1, 0, 0), Asked.costs(0)))
                .hasMessage("Lowest optimism bias is -0.1, below 0");
    }

    @Test
    void a_form_of_care_without_a_price_or_with_two_is_refused() {
        Question asked = Asked.boughtAndOwnHomes(12, 16);
        CarePrice bought = asked.prices().get(0);
        assertThatThrownBy(() -> priced(asked, List.of(bought))).hasMessageStartingWith("Prices of");
        assertThatThrownBy(() -> priced(asked, List.of(bought, asked.prices().get(1), bought)))
                .hasMessageStartingWith("Prices of");
        CarePrice unused = CarePrice.constant(Asked.OWN_FAMILY, Pert.exactly(1), Asked.PRICE_YEAR);
        List<CarePrice> more = List.of(unused, asked.prices().get(1), bought);
        assertThat(FEW.answer(priced(asked, more))).isEqualTo(FEW.answer(asked));
    }

    private static Question priced(Question asked, List<CarePrice> prices) {
        return new Question(
                asked.effect(),
                prices,
                asked.deadweight(),
                asked.optimismBias(),
                asked.window(),
                asked.costs(),
                asked.rate());
    }
}
