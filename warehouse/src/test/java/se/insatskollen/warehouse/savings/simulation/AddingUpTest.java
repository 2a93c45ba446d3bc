package se.insatskollen.warehouse.savings.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.savings.money.PricedFlow;
import se.insatskollen.warehouse.savings.uncertainty.Triangular;

/** What a page shows as parts of a whole is the whole. */
class AddingUpTest {
    private static final Simulation PUBLISHED = new Simulation(Simulation.PUBLISHED_DRAWS, 20250101);
    private static final Simulation FEW = new Simulation(200, 1);
    private static final String FUND = "sociala investeringsfonden";
    /** A thousandth of an öre. */
    private static final double ROUNDING = 1e-3;

    private static final Triangular SOME = new Triangular(0, 0.2, 0.4);
    private static final Triangular LITTLE = new Triangular(0, 0.05, 0.1);

    @Test
    void who_pays_and_who_gains_is_told_by_year_in_present_amounts() {
        // Bought homes: 10 · 5 · 400 000 = 20 000 000, half in year 0 and half in year 1 at 1/1.25; own families a
        // tenth of it.
        // The fund pays 3 000 000 in each of three years; 3 000 000/1.25² in the last.
        Saving saving = FEW.answer(Asked.exactly(5, 2, Asked.NOTHING, Asked.NOTHING, twoPayers()));
        ByYear byYear = saving.byYear();
        assertThat(byYear.gains())
                .isEqualTo(Map.of(
                        Provision.PURCHASED, List.of(10_000_000.0, 8_000_000.0, 0.0),
                        Provision.OWN, List.of(1_000_000.0, 800_000.0, 0.0)));
        assertThat(byYear.project())
                .isEqualTo(Answer.of(Map.of(
                        FUND,
                        List.of(3_000_000.0, 2_400_000.0, 1_920_000.0),
                        Asked.COMMITTEES,
                        List.of(1_000_000.0, 0.0, 0.0))));
        assertThat(byYear.ordinary())
                .isEqualTo(Answer.of(Map.of(Asked.COMMITTEES, List.of(500_000.0, 400_000.0, 0.0))));
    }

    @Test
    void the_amounts_of_all_years_are_the_mean_benefit_and_the_whole_cost() {
        Question question = Asked.uncertain(12, -3, SOME, LITTLE);
        Saving saving = PUBLISHED.answer(question);
        ByYear byYear = saving.byYear();
        assertThat(sum(byYear.gains().values())).isCloseTo(saving.benefit().mean(), within(ROUNDING));
        double cost = sum(known(byYear.project()).values())
                - sum(known(byYear.ordinary()).values());
        assertThat(saving.benefit().mean() - cost).isCloseTo(known(saving.net()).mean(), within(ROUNDING));
        IntStream.range(0, question.years()).forEach(year -> assertThat(sum(byYear.gains().values().stream()
                                .map(years -> years.subList(0, year + 1))
                                .toList())
                        - sum(known(byYear.project()).values())
                        + sum(known(byYear.ordinary()).values()))
                .isCloseTo(known(saving.cumulative()).get(year).mean(), within(ROUNDING)));
    }

    @Test
    void what_is_gained_and_who_pays_is_told_although_the_ordinary_cost_is_not_known() {
        Costs costs = new Costs(twoPayers().project(), List.of(Costs.Part.notKnown("vanligt stöd", Asked.COMMITTEES)));
        Saving saving = FEW.answer(Asked.exactly(5, 2, Asked.NOTHING, Asked.NOTHING, costs));
        assertThat(known(saving.byYear().project())).containsOnlyKeys(FUND, Asked.COMMITTEES);
        assertThat(saving.byYear().gains().get(Provision.OWN)).hasSize(3);
        var notKnown = new Answer.NotKnown<>(Reason.COST_NOT_KNOWN, "vanligt stöd");
        assertThat(saving.byYear().ordinary()).isEqualTo(notKnown);
        assertThat(saving.waterfall()).isEqualTo(notKnown);
        assertThat(saving.distribution()).isEqualTo(notKnown);
    }

    @Test
    void the_waterfall_is_the_one_worked_out_by_hand() {
        // Gains 18 000 000 and 1 800 000 (year 1 at 1/1.25). A quarter of 19 800 000 anyway: 4 950 000; a fifth of the
        // 14 850 000 left: 2 970 000. Cost 19 900 000, ordinary service 10 000 000.
        Saving saving = FEW.answer(
                Asked.exactly(5, 2, Triangular.exactly(0.25), Triangular.exactly(0.2), Asked.costs(9_900_000)));
        assertThat(rounded(known(saving.waterfall())))
                .containsExactly(-19_900_000L, 10_000_000L, 18_000_000L, 1_800_000L, -4_950_000L, -2_970_000L);
        assertThat(known(saving.waterfall()).steps().get(3))
                .extracting(Waterfall.Step::kind, Waterfall.Step::type)
                .containsExactly(Waterfall.Kind.GAIN, Optional.of(PlacementType.FOSTER_HOME));
        assertThat(known(saving.waterfall()).net()).isCloseTo(1_980_000, within(ROUNDING));
    }

    @Test
    void of_a_loss_nothing_is_taken_off_in_the_waterfall() {
        Saving saving = FEW.answer(
                Asked.exactly(-5, 2, Triangular.exactly(0.25), Triangular.exactly(0.2), Asked.costs(9_900_000)));
        assertThat(rounded(known(saving.waterfall())))
                .containsExactly(-19_900_000L, 10_000_000L, -18_000_000L, 1_800_000L, -450_000L, -270_000L);
    }

    @Test
    void the_steps_of_the_waterfall_add_up_to_the_mean_net() {
        for (Question question : List.of(Asked.uncertain(12, -3, SOME, LITTLE), Asked.boughtAndOwnHomes(3, 16))) {
            Saving saving = PUBLISHED.answer(question);
            Waterfall waterfall = known(saving.waterfall());
            assertThat(waterfall.net()).isEqualTo(known(saving.net()).mean());
            assertThat(waterfall.steps().stream()
                            .mapToDouble(Waterfall.Step::change)
                            .sum())
                    .isCloseTo(waterfall.net(), within(ROUNDING));
        }
    }

    @Test
    void the_bars_above_nought_hold_the_draws_that_pay() {
        Saving saving = PUBLISHED.answer(Asked.uncertain(12, 3, SOME, LITTLE));
        Histogram histogram = known(saving.distribution());
        int above = IntStream.range(0, Histogram.BARS)
                .filter(bar -> histogram.upToKronor(bar) > 0)
                .map(histogram.draws()::get)
                .sum();
        assertThat(above).isEqualTo(known(saving.chance()).exceeding());
    }

    private static Costs twoPayers() {
        return new Costs(
                List.of(
                        Costs.Part.of(
                                "personal",
                                FUND,
                                PricedFlow.ofOre(List.of(3_000_000L, 3_000_000L, 3_000_000L), Asked.PRICE_YEAR)),
                        Asked.part("lokaler", 1_000_000)),
                List.of(Costs.Part.of(
                        "vanligt stöd",
                        Asked.COMMITTEES,
                        PricedFlow.ofOre(List.of(500_000L, 500_000L), Asked.PRICE_YEAR))));
    }

    private static List<Long> rounded(Waterfall waterfall) {
        return waterfall.steps().stream().map(step -> Math.round(step.change())).toList();
    }

    private static double sum(Collection<List<Double>> years) {
        return years.stream().flatMap(List::stream).mapToDouble(one -> one).sum();
    }

    private static <T> T known(Answer<T> answer) {
        return answer.value().orElseThrow();
    }
}
