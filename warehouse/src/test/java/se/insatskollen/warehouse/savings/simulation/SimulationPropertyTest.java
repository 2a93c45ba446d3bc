package se.insatskollen.warehouse.savings.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.insatskollen.warehouse.savings.uncertainty.Triangular;

class SimulationPropertyTest {
    private static final double ROUNDING = 1e-3;

    @Property(tries = 200)
    void more_deadweight_never_raises_the_median_net(
            @ForAll @DoubleRange(min = -30, max = 30) double homeDays,
            @ForAll @DoubleRange(min = -30, max = 30) double familyDays,
            @ForAll @DoubleRange(max = 0.5) double less,
            @ForAll @DoubleRange(max = 0.5) double more,
            @ForAll long seed) {
        Simulation simulation = new Simulation(500, seed);
        double before = net(simulation, homeDays, familyDays, Triangular.exactly(less));
        double after = net(simulation, homeDays, familyDays, Triangular.exactly(less + more));
        assertThat(after).isLessThanOrEqualTo(before + ROUNDING);
    }

    @Property(tries = 100)
    void corrections_never_shrink_a_loss(
            @ForAll @DoubleRange(min = -60, max = -30) double days,
            @ForAll @DoubleRange(max = 1) double deadweight,
            @ForAll @DoubleRange(max = 1) double optimism,
            @ForAll long seed) {
        // Thirty days are seven standard deviations: every draw is a loss.
        Simulation simulation = new Simulation(500, seed);
        Question corrected = Asked.uncertain(days, days, Triangular.exactly(deadweight), Triangular.exactly(optimism));
        Question plain = Asked.uncertain(days, days, Asked.NOTHING, Asked.NOTHING);
        assertThat(simulation.answer(corrected).benefit())
                .isEqualTo(simulation.answer(plain).benefit());
    }

    @Property(tries = 100)
    void more_optimism_never_raises_the_median_net(
            @ForAll @DoubleRange(min = -30, max = 30) double homeDays,
            @ForAll @DoubleRange(min = -30, max = 30) double familyDays,
            @ForAll @DoubleRange(max = 0.5) double less,
            @ForAll @DoubleRange(max = 0.5) double more,
            @ForAll long seed) {
        Simulation simulation = new Simulation(500, seed);
        Question before = Asked.uncertain(homeDays, familyDays, Asked.NOTHING, Triangular.exactly(less));
        Question after = Asked.uncertain(homeDays, familyDays, Asked.NOTHING, Triangular.exactly(less + more));
        assertThat(net(simulation, after)).isLessThanOrEqualTo(net(simulation, before) + ROUNDING);
    }

    @Property(tries = 50)
    void deadweight_lowers_the_median_net_of_a_project_with_gains(
            @ForAll @DoubleRange(min = 30, max = 60) double days,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double deadweight,
            @ForAll long seed) {
        // Thirty days are seven standard deviations: every draw is a gain.
        Simulation simulation = new Simulation(500, seed);
        double plain = net(simulation, Asked.uncertain(days, days, Asked.NOTHING, Asked.NOTHING));
        double corrected = net(simulation, Asked.uncertain(days, days, Triangular.exactly(deadweight), Asked.NOTHING));
        assertThat(corrected).isLessThan(plain);
    }

    @Property(tries = 50)
    void paid_back_is_the_same_yes_or_no_as_the_median_net(
            @ForAll @DoubleRange(min = -10, max = 10) double days, @ForAll long seed) {
        Saving saving = new Simulation(200, seed).answer(Asked.uncertain(days, days, Asked.NOTHING, Asked.NOTHING));
        assertThat(saving.paybackYear().value().isPresent())
                .isEqualTo(saving.net().value().orElseThrow().median() >= 0);
    }

    @Property(tries = 20)
    void the_same_seed_gives_the_same_answer(@ForAll long seed) {
        Question question = Asked.uncertain(5, -2, new Triangular(0, 0.2, 0.4), new Triangular(0, 0, 0.3));
        assertThat(new Simulation(100, seed).answer(question)).isEqualTo(new Simulation(100, seed).answer(question));
    }

    @Property
    void a_quantile_is_that_of_the_sorted_values(
            @ForAll @Size(min = 1, max = 60) @IntRange(min = -5, max = 5) int[] drawn,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double probability) {
        double[] sorted = Arrays.stream(drawn).asDoubleStream().sorted().toArray();
        double place = probability * (sorted.length - 1);
        int rank = (int) Math.floor(place);
        double next = sorted[Math.min(rank + 1, sorted.length - 1)];
        double expected = sorted[rank] + (place - rank) * (next - sorted[rank]);
        double[] values = Arrays.stream(drawn).asDoubleStream().toArray();
        assertThat(OrderStatistic.quantile(values, probability)).isEqualTo(expected);
    }

    private static double net(Simulation simulation, double homeDays, double familyDays, Triangular deadweight) {
        return net(simulation, Asked.uncertain(homeDays, familyDays, deadweight, Asked.NOTHING));
    }

    private static double net(Simulation simulation, Question question) {
        return simulation.answer(question).net().value().orElseThrow().median();
    }
}
