package se.insatskollen.warehouse.savings.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.savings.count.Placements;
import se.insatskollen.warehouse.savings.uncertainty.Draws;
import se.insatskollen.warehouse.savings.uncertainty.Pert;
import se.insatskollen.warehouse.savings.uncertainty.Triangular;

class SimulationTest {
    private static final Simulation FEW = new Simulation(200, 1);
    private static final Simulation PUBLISHED = new Simulation(Simulation.PUBLISHED_DRAWS, 20250101);

    @Test
    void with_everything_known_the_answer_is_the_one_worked_out_by_hand() {
        // 10 children × 5 days × 400 000 = 20 000 000, half in year 0, half in year 1 at 1/1.25: 18 000 000.
        // 10 × 2 × 100 000 = 2 000 000: 1 800 000. A quarter would have happened anyway, a fifth is taken off: × 0.6.
        Question question =
                Asked.exactly(5, 2, Triangular.exactly(0.25), Triangular.exactly(0.2), Asked.costs(9_900_000));
        Saving saving = FEW.answer(question);
        assertThat(gains(question, Asked.BOUGHT_HOME).median()).isCloseTo(10_800_000, within(1e-6));
        assertThat(saving.benefit().p5()).isCloseTo(11_880_000, within(1e-6));
        assertThat(known(saving.net()).median()).isCloseTo(1_980_000, within(1e-6));
        assertThat(known(saving.kronorBack())).isCloseTo(1.2, within(1e-12));
        assertThat(known(saving.chance())).isEqualTo(new Chance(200, 200));
        // Year 0: 11 000 000 × 0.6 − 9 900 000 = −3 300 000; year 1: + 5 280 000.
        assertThat(known(saving.cumulative()).get(0).median()).isCloseTo(-3_300_000, within(1e-6));
        assertThat(known(saving.cumulative()).get(1).median()).isCloseTo(1_980_000, within(1e-6));
        assertThat(known(saving.paybackYear())).isEqualTo(1);
        // A home day is worth 400 000 × 0.9 × 0.6 = 216 000 today.
        assertThat(known(saving.breakEven()).daysOfOneType().get(PlacementType.RESIDENTIAL_HOME))
                .isCloseTo(9_900_000 / 216_000.0, within(1e-9));
        assertThat(known(known(saving.breakEven()).shareOfEffect())).isCloseTo(1 / 1.2, within(1e-12));
        assertThat(known(saving.sensitivities())).isEmpty();
    }

    @Test
    void a_loss_is_not_shrunk_by_deadweight_and_optimism() {
        // 10 × −5 × 400 000 = −20 000 000, today −18 000 000, whole; the gain of 1 800 000 is cut to 1 080 000.
        Question question =
                Asked.exactly(-5, 2, Triangular.exactly(0.25), Triangular.exactly(0.2), Asked.costs(9_900_000));
        Saving saving = FEW.answer(question);
        assertThat(gains(question, Asked.BOUGHT_HOME).median()).isCloseTo(-18_000_000, within(1e-6));
        assertThat(saving.benefit().median()).isCloseTo(-16_920_000, within(1e-6));
        assertThat(saving.paybackYear()).isEqualTo(Answer.not(Reason.NOT_PAID_BACK));
    }

    @Test
    void an_unknown_part_of_the_cost_is_named_and_leaves_no_net_and_no_ratio() {
        Costs costs = new Costs(
                List.of(Asked.part("personal", 1), Costs.Part.notKnown("lokaler", Asked.COMMITTEES)),
                List.of(Costs.Part.notKnown("vanligt stöd", Asked.COMMITTEES)));
        Saving saving = FEW.answer(Asked.exactly(5, 2, Asked.NOTHING, Asked.NOTHING, costs));
        var notKnown = new Answer.NotKnown<>(Reason.COST_NOT_KNOWN, "lokaler, vanligt stöd");
        assertThat(saving.net()).isEqualTo(notKnown);
        assertThat(saving.kronorBack()).isEqualTo(notKnown);
        assertThat(saving.chance()).isEqualTo(notKnown);
        assertThat(saving.breakEven()).isEqualTo(notKnown);
        assertThat(saving.paybackYear()).isEqualTo(notKnown);
        assertThat(saving.benefit().median()).isCloseTo(19_800_000, within(1e-6));
    }

    @Test
    void a_project_that_gains_nothing_has_no_share_of_its_effect_that_would_do() {
        // Every day of a home is a day added: days of homes would still do, but no part of what was seen.
        Saving saving = FEW.answer(Asked.exactly(-5, 2, Asked.NOTHING, Asked.NOTHING, Asked.costs(9_900_000)));
        BreakEven breakEven = known(saving.breakEven());
        assertThat(breakEven.shareOfEffect()).isEqualTo(Answer.not(Reason.NOTHING_GAINED));
        assertThat(breakEven.daysOfOneType().get(PlacementType.RESIDENTIAL_HOME))
                .isCloseTo(9_900_000 / 360_000.0, within(1e-9));
    }

    @Test
    void a_project_that_costs_no_more_than_ordinary_service_has_a_net_and_no_ratio() {
        Saving saving = FEW.answer(Asked.exactly(5, 2, Asked.NOTHING, Asked.NOTHING, Asked.costs(-1_000_000)));
        assertThat(saving.kronorBack()).isEqualTo(Answer.not(Reason.COSTS_NO_MORE));
        assertThat(saving.breakEven()).isEqualTo(Answer.not(Reason.COSTS_NO_MORE));
        assertThat(known(saving.net()).median()).isCloseTo(20_800_000, within(1e-6));
        assertThat(known(saving.paybackYear())).isEqualTo(0);
    }

    @Test
    void of_normal_days_at_exact_prices_the_benefit_is_normal_as_the_closed_form_says() {
        // 10 children, half in each of two years at 1/1.25: × 9. Mean 9·(12·400 000 + 3·100 000); with Σ = [[16, −8],
        // [−8, 16]]
        // p′Σp = 16·16e10 − 16·4e10 + 16·1e10 = 2.08e12.
        Saving saving = PUBLISHED.answer(Asked.uncertainDaysAtExactPrices(12, 3));
        double mean = 45_900_000;
        double deviation = 9 * Math.sqrt(2.08e12);
        // Four standard errors of a median and of a 5 % point of 10 000 draws.
        assertThat(saving.benefit().mean()).isCloseTo(mean, within(0.04 * deviation));
        assertThat(saving.benefit().median()).isCloseTo(mean, within(0.05 * deviation));
        assertThat(saving.benefit().p5()).isCloseTo(mean - 1.644853627 * deviation, within(0.085 * deviation));
        assertThat(saving.benefit().p95()).isCloseTo(mean + 1.644853627 * deviation, within(0.085 * deviation));
    }

    @Test
    void the_input_that_moves_the_net_most_stands_first() {
        Saving saving =
                PUBLISHED.answer(Asked.uncertain(12, 3, new Triangular(0, 0.1, 0.3), new Triangular(0, 0.05, 0.1)));
        List<Sensitivity> tornado = known(saving.sensitivities());
        assertThat(tornado).hasSize(6);
        assertThat(tornado).isSortedAccordingTo((a, b) -> Double.compare(b.swing(), a.swing()));
        // Days of bought homes: 12 ± 1.645·4 at four times the price of the others.
        assertThat(tornado.get(0).input()).isEqualTo(Sensitivity.Input.DAYS);
        assertThat(tornado.get(0).type()).contains(PlacementType.RESIDENTIAL_HOME);
        assertThat(tornado.get(0).netAtP5()).isLessThan(tornado.get(0).netAtP95());
    }

    @Test
    void purchased_and_own_care_of_a_type_are_one_input_of_days_and_one_of_prices() {
        Saving saving = PUBLISHED.answer(Asked.boughtAndOwnHomes(12, 16));
        assertThat(known(saving.sensitivities()))
                .extracting(Sensitivity::input, Sensitivity::type)
                .containsExactlyInAnyOrder(
                        tuple(Sensitivity.Input.DAYS, Optional.of(PlacementType.RESIDENTIAL_HOME)),
                        tuple(Sensitivity.Input.PRICE, Optional.of(PlacementType.RESIDENTIAL_HOME)));
    }

    @Test
    void purchased_and_own_care_of_a_type_are_as_dear_as_each_other_in_every_draw() {
        // 60 days each, the own price 100 000 below the bought one throughout. Were the two drawn apart, a high price
        // of one
        // would seldom meet a high price of the other, and the spread of the sum would be narrower.
        Question question = Asked.boughtAndOwnHomes(12, 0);
        Saving saving = PUBLISHED.answer(question);
        Spread bought = gains(question, Asked.BOUGHT_HOME);
        Spread own = gains(question, Asked.OWN_HOME);
        double weight = 60 * new Model(question).weight(0) / 0.5;
        assertThat(bought.p5() - own.p5()).isCloseTo(100_000 * weight, within(1.0));
        assertThat(bought.p95() - own.p95()).isCloseTo(100_000 * weight, within(1.0));
        assertThat(saving.benefit().p95()).isCloseTo(bought.p95() + own.p95(), within(1.0));
        assertThat(saving.benefit().p5()).isCloseTo(bought.p5() + own.p5(), within(1.0));
    }

    @Test
    void a_claim_of_known_days_at_known_prices_is_worth_one_sum() {
        // 3 placements × 100 days × 400 000 = 120 000 000, half of it a year later at 1/1.25: × 0.9.
        Question exact = Asked.exactly(5, 2, Asked.NOTHING, Asked.NOTHING, Asked.costs(8_000_000));
        AvoidedDays claimed = AvoidedDays.claimed(List.of(new AvoidedDays.ClaimedPlacements(
                PlacementType.RESIDENTIAL_HOME, new Placements(3), Pert.exactly(100), 1)));
        Saving saving = FEW.answer(new Question(
                claimed, exact.prices(), Asked.NOTHING, Asked.NOTHING, exact.window(), exact.costs(), exact.rate()));
        assertThat(known(saving.net()).p5()).isCloseTo(100_000_000, within(1e-6));
        assertThat(known(saving.net()).p95()).isCloseTo(100_000_000, within(1e-6));
        assertThat(known(saving.sensitivities())).isEmpty();
    }

    @Test
    void the_mean_of_the_parts_is_the_mean_of_the_whole() {
        Question question = Asked.uncertain(12, 3, Asked.NOTHING, Asked.NOTHING);
        Saving saving = PUBLISHED.answer(question);
        double parts = question.effect().care().stream()
                .mapToDouble(care -> gains(question, care).mean())
                .sum();
        assertThat(parts).isCloseTo(saving.benefit().mean(), within(1e-3));
    }

    @Test
    void the_same_seed_gives_the_same_digits() {
        Saving saving =
                PUBLISHED.answer(Asked.uncertain(12, 3, new Triangular(0, 0.1, 0.3), new Triangular(0, 0.05, 0.1)));
        assertThat(known(saving.net()).p5()).isEqualTo(-8262879.431961998);
        assertThat(known(saving.net()).median()).isEqualTo(1.2743128400479123E7);
        assertThat(known(saving.net()).p95()).isEqualTo(4.0600905003296375E7);
        assertThat(known(saving.chance())).isEqualTo(new Chance(10_000, 8_269));
    }

    /** What the published draws give of one form of care. */
    private static Spread gains(Question question, Care care) {
        Sample sample = new Model(question).sample(Draws.of(PUBLISHED.seed()), PUBLISHED.draws());
        return Spread.of(sample.gains()[question.effect().care().indexOf(care)]);
    }

    private static <T> T known(Answer<T> answer) {
        return answer.value().orElseThrow();
    }
}
