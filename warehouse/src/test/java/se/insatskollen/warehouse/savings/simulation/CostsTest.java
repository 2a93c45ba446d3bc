package se.insatskollen.warehouse.savings.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.savings.money.CashFlow;
import se.insatskollen.warehouse.savings.money.PricedFlow;

class CostsTest {
    private static final String COMMITTEES = "stadsdelsnämnderna";
    private static final String FUND = "sociala investeringsfonden";
    private static final Costs.Part STAFF = part("personal", FUND, 300, 200);
    private static final Costs.Part ROOMS = part("lokaler", COMMITTEES, 50);
    private static final Costs.Part MANAGERS = part("ledning", COMMITTEES, 10, 20, 30);
    private static final Costs.Part ORDINARY = part("vanligt stöd", COMMITTEES, 100);
    private static final Costs.Part NO_INDEX =
            new Costs.Part("personal", FUND, new Answer.NotKnown<>(Reason.INDEX_MISSING, "2025"));

    @Test
    void who_pays_is_told_by_year() {
        Costs costs = new Costs(List.of(STAFF, ROOMS, MANAGERS), List.of(ORDINARY));
        assertThat(costs.fullByPayer())
                .isEqualTo(Answer.of(Map.of(FUND, flow(300, 200), COMMITTEES, flow(60, 20, 30))));
        assertThat(costs.insteadByPayer()).isEqualTo(Answer.of(Map.of(COMMITTEES, flow(100))));
        assertThat(costs.full()).isEqualTo(Answer.of(flow(360, 220, 30)));
        assertThat(costs.difference()).isEqualTo(Answer.of(flow(260, 220, 30)));
    }

    @Test
    void every_unknown_part_of_both_sides_is_named() {
        Costs costs = new Costs(
                List.of(STAFF, notKnown("lokaler"), notKnown("ledning")), List.of(ORDINARY, notKnown("vanligt stöd")));
        assertThat(costs.full()).isEqualTo(none(Reason.COST_NOT_KNOWN, "lokaler, ledning"));
        assertThat(costs.difference()).isEqualTo(none(Reason.COST_NOT_KNOWN, "lokaler, ledning, vanligt stöd"));
        assertThat(costs.insteadByPayer()).isEqualTo(none(Reason.COST_NOT_KNOWN, "vanligt stöd"));
    }

    @Test
    void a_side_without_parts_is_not_known() {
        assertThat(new Costs(List.of(), List.of()).difference())
                .isEqualTo(none(Reason.COST_NOT_KNOWN, "insatsens kostnad, det vanliga stödets kostnad"));
    }

    @Test
    void a_missing_index_names_its_year_unless_an_amount_is_unknown_too() {
        assertThat(new Costs(List.of(NO_INDEX, NO_INDEX), List.of(ORDINARY)).difference())
                .isEqualTo(none(Reason.INDEX_MISSING, "2025"));
        assertThat(new Costs(List.of(NO_INDEX, notKnown("lokaler")), List.of(ORDINARY)).difference())
                .isEqualTo(none(Reason.COST_NOT_KNOWN, "personal, lokaler"));
    }

    @Test
    void parts_of_different_price_years_are_refused() {
        Costs.Part ofAnotherYear = Costs.Part.of("lokaler", FUND, PricedFlow.ofOre(List.of(1L), 2023));
        assertThatThrownBy(() -> new Costs(List.of(STAFF), List.of(ofAnotherYear)))
                .hasMessage("Costs in the prices of 2024 and of 2023: move them to one price year first");
        assertThat(new Costs(List.of(NO_INDEX), List.of()).priceYear()).isEmpty();
        assertThat(new Costs(List.of(NO_INDEX), List.of(ORDINARY)).priceYear()).contains(2024);
    }

    private static Costs.Part part(String name, String payer, long... ore) {
        return Costs.Part.of(
                name, payer, PricedFlow.ofOre(Arrays.stream(ore).boxed().toList(), Asked.PRICE_YEAR));
    }

    private static Costs.Part notKnown(String name) {
        return Costs.Part.notKnown(name, COMMITTEES);
    }

    private static <T> Answer<T> none(Reason reason, String detail) {
        return new Answer.NotKnown<>(reason, detail);
    }

    private static CashFlow flow(double... amounts) {
        return new CashFlow(Arrays.stream(amounts).boxed().toList());
    }
}
