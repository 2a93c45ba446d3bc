package se.insatskollen.warehouse.savings.needed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhatItTakesTest {
    private static final String PROPOSAL = "tjänsteutlåtandet om Familjelotsen";
    private static final Sourced DAY = Sourced.of(
            "pris per dygn i HVB", BigDecimal.valueOf(4414), 4, "en kommun, lokalpress 2018, i 2017 års priser");
    private static final WorkedBreakEven TEAM = new WorkedBreakEven(
            Sourced.exact("årsarbetare", BigDecimal.valueOf(8), "motionen, om åtta betyder heltid"),
            new WorkedBreakEven.YearlyCost(
                    Sourced.of("belopp", BigDecimal.valueOf(875_000), 3, PROPOSAL),
                    Sourced.exact("årsarbetare", BigDecimal.valueOf(3), PROPOSAL),
                    Sourced.exact("månader", BigDecimal.valueOf(5), PROPOSAL)),
            DAY);

    @Test
    void eight_workers_cost_as_much_as_1270_days() {
        // 875 000 ÷ 3 ÷ 5 × 12 = 700 000; × 8 = 5 600 000; ÷ 4 414 = 1 268.69.
        assertThat(TEAM.yearlyCost().kronor().exact()).isEqualByComparingTo("700000");
        assertThat(TEAM.cost().exact()).isEqualByComparingTo("5600000");
        assertThat(TEAM.days().exact().doubleValue()).isCloseTo(1268.6905, within(1e-4));
        assertThat(TEAM.days().shown()).isEqualByComparingTo("1270");
    }

    @Test
    void every_input_stands_beside_the_answer_with_its_source() {
        assertThat(TEAM.days().inputs())
                .extracting(Sourced::name)
                .containsExactly("årsarbetare", "belopp", "årsarbetare", "månader", "pris per dygn i HVB");
        assertThatThrownBy(() -> Sourced.exact("pris", BigDecimal.ONE, " ")).hasMessage("pris has no source");
    }

    @Test
    void a_claim_holds_if_the_avoided_placements_would_have_lasted_long_enough() {
        // 6 000 000 = d·(3·4 000 + 4·2 000) = d·20 000, so 300 days; half of them anyway: 600.
        var homes = new ClaimCondition.Avoided(placements(3), price(4000));
        var families = new ClaimCondition.Avoided(placements(4), price(2000));
        Sourced claimed = Sourced.of("uppgiven besparing", BigDecimal.valueOf(6_000_000), 1, "rapporten");
        ClaimCondition condition = new ClaimCondition(claimed, List.of(homes, families), Optional.empty());
        assertThat(condition.daysPerPlacement().exact()).isEqualByComparingTo("300");
        assertThat(condition.daysIfAllOf(homes).exact()).isEqualByComparingTo("500");
        assertThat(condition.daysIfAllOf(families).inputs()).hasSize(3);
    }

    @Test
    void what_would_have_happened_anyway_makes_it_take_longer_and_says_who_says_so() {
        // 6 000 000 = d·3·4 000·(1 − 0.5), so 1 000 days.
        var homes = new ClaimCondition.Avoided(placements(3), price(4000));
        Sourced claimed = Sourced.of("uppgiven besparing", BigDecimal.valueOf(6_000_000), 1, "rapporten");
        ClaimCondition condition = new ClaimCondition(claimed, List.of(homes), Optional.of(deadweight("0.5")));
        assertThat(condition.daysPerPlacement().exact()).isEqualByComparingTo("1000");
        assertThat(condition.daysPerPlacement().inputs())
                .extracting(Sourced::name, Sourced::source)
                .contains(tuple("hade hänt ändå", "vårt antagande"))
                .hasSize(4);
        assertThatThrownBy(() -> new ClaimCondition(claimed, List.of(homes), Optional.of(deadweight("1"))))
                .hasMessage("Deadweight is 1: nothing was avoided, so that no claim can hold");
        assertThatThrownBy(() -> new ClaimCondition(claimed, List.of(), Optional.empty()))
                .hasMessageContaining("Number of kinds");
    }

    private static Sourced deadweight(String share) {
        return Sourced.exact("hade hänt ändå", new BigDecimal(share), "vårt antagande");
    }

    private static Sourced placements(int number) {
        return Sourced.exact("placeringar", BigDecimal.valueOf(number), "rapporten");
    }

    private static Sourced price(int kronor) {
        return Sourced.of("pris per dygn", BigDecimal.valueOf(kronor), 2, "prislistan");
    }
}
