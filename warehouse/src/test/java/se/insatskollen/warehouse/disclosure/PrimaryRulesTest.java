package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.insatskollen.warehouse.disclosure.CellFacts.Money;
import se.insatskollen.warehouse.disclosure.CellFacts.Share;

/** Which cells may never be shown: 5 families, 5 employees, 3 providers, p = 10. */
class PrimaryRulesTest {
    private final PrimaryRules rules = new PrimaryRules(new Limits(5, 5, 3, 10));

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "2,true", "3,true", "4,true", "5,false", "6,false"})
    void one_to_four_families_are_too_few_and_none_is_shown_as_none(long families, boolean isHidden) {
        assertThat(new Limits(5, 5, 3, 10).isFew(families)).isEqualTo(isHidden);
        assertThat(rules.reasons(CellFacts.of(families)).contains(Reason.FEW_FAMILIES))
                .isEqualTo(isHidden);
    }

    @ParameterizedTest
    @CsvSource({
        "100000,50000,49000,true",
        "110000,52000,50000,false",
        "330,300,20,true",
        "330,300,0,false",
        "330,300,1,true"
    })
    void money_is_hidden_when_the_second_family_knows_the_largest_within_10_per_cent(
            double total, double largest, double second, boolean isHidden) {
        CellFacts facts = new CellFacts(9, null, new Money(total, largest, second), 0, null);
        assertThat(rules.reasons(facts).contains(Reason.DOMINATED)).isEqualTo(isHidden);
    }

    @Test
    void an_amount_of_330_with_one_of_300_must_be_hidden_by_30_to_both_sides() {
        assertThat(Need.ofMoney(330, 300, 10)).isEqualTo(new Need(300, 360));
    }

    @Test
    void an_amount_need_not_seem_less_than_nothing() {
        assertThat(Need.ofMoney(20, 300, 10)).isEqualTo(new Need(0, 50));
    }

    @ParameterizedTest
    @CsvSource({"1,1,5", "2,1,5", "4,1,5", "5,4,6", "17,16,18", "0,0,5"})
    void a_small_count_must_seem_one_or_the_threshold_and_a_larger_one_may_only_not_be_exact(
            double count, double atMost, double atLeast) {
        assertThat(Need.ofCount(count, 5)).isEqualTo(new Need(atMost, atLeast));
    }

    @Test
    void that_all_six_of_six_have_a_trait_that_can_harm_is_hidden_though_six_are_enough() {
        assertThat(rules.reasons(share(6, 0, true))).containsExactly(Reason.HARMFUL_CERTAINTY);
        assertThat(rules.reasons(share(0, 6, true))).containsExactly(Reason.HARMFUL_CERTAINTY);
        assertThat(rules.reasons(share(6, 0, false))).isEmpty();
        assertThat(rules.reasons(share(6, 6, true))).isEmpty();
    }

    @Test
    void seventeen_of_eighteen_leave_one_and_are_hidden() {
        assertThat(rules.reasons(share(17, 1, false))).containsExactly(Reason.FEW_IN_SHARE);
        assertThat(rules.reasons(share(1, 17, false))).containsExactly(Reason.FEW_IN_SHARE);
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "4,true", "5,false"})
    void a_share_is_hidden_where_one_to_four_are_counted_or_left_out(long few, boolean isHidden) {
        assertThat(rules.reasons(share(few, 20, false)).contains(Reason.FEW_IN_SHARE))
                .isEqualTo(isHidden);
        assertThat(rules.reasons(share(20, few, false)).contains(Reason.FEW_IN_SHARE))
                .isEqualTo(isHidden);
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "2,true", "3,false"})
    void money_of_one_or_two_providers_is_hidden(int providers, boolean isHidden) {
        CellFacts facts = new CellFacts(20, null, new Money(1_000, 60, 60), providers, null);
        assertThat(rules.reasons(facts).contains(Reason.FEW_PROVIDERS)).isEqualTo(isHidden);
        assertThat(rules.reasons(new CellFacts(20, null, null, providers, null)))
                .as("no money, no providers to protect")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,true", "4,true", "5,false"})
    void figures_about_work_need_five_employees(int workers, boolean isHidden) {
        assertThat(rules.reasons(new CellFacts(20, null, null, 0, workers)).contains(Reason.FEW_WORKERS))
                .isEqualTo(isHidden);
    }

    @Test
    void a_cell_about_nobody_is_shown_and_every_reason_of_another_is_told() {
        assertThat(rules.reasons(new CellFacts(0, new Share(0, 0, true), new Money(0, 0, 0), 1, 1)))
                .isEmpty();
        assertThat(rules.reasons(new CellFacts(3, new Share(3, 0, true), new Money(9, 9, 0), 1, 1)))
                .containsExactly(
                        Reason.FEW_FAMILIES,
                        Reason.FEW_IN_SHARE,
                        Reason.HARMFUL_CERTAINTY,
                        Reason.DOMINATED,
                        Reason.FEW_PROVIDERS,
                        Reason.FEW_WORKERS);
    }

    private static CellFacts share(long families, long others, boolean isCertaintyHarmful) {
        return new CellFacts(families + others, new Share(families, others, isCertaintyHarmful), null, 0, null);
    }
}
