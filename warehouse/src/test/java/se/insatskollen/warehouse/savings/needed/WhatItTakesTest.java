package se.insatskollen.warehouse.savings.needed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
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
        ClaimCondition condition = new ClaimCondition(claimed, List.of(homes, families), 0);
        assertThat(condition.daysPerPlacement().exact()).isEqualByComparingTo("300");
        assertThat(condition.daysIfAllOf(homes).exact()).isEqualByComparingTo("500");
        assertThat(condition.daysIfAllOf(families).inputs()).hasSize(3);
        assertThat(new ClaimCondition(claimed, List.of(homes, families), 0.5)
                        .daysPerPlacement()
                        .exact())
                .isEqualByComparingTo("600");
        assertThatThrownBy(() -> new ClaimCondition(claimed, List.of(homes), 1))
                .hasMessageContaining("no claim can hold");
    }

    private static Sourced placements(int number) {
        return Sourced.exact("placeringar", BigDecimal.valueOf(number), "rapporten");
    }

    private static Sourced price(int kronor) {
        return Sourced.of("pris per dygn", BigDecimal.valueOf(kronor), 2, "prislistan");
    }
}
