package se.insatskollen.dashboard.web.saving;

import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Measured;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.simulation.Question;
import se.insatskollen.warehouse.savings.simulation.Saving;
import se.insatskollen.warehouse.savings.simulation.Simulation;

/**
 * What a project saves under some assumptions, worked out of what is published.
 *
 * @param evidence what is published
 * @param assumptions ours, or a reader's
 * @param effect what is known of the effect within the window
 * @param money what was paid, and what ordinary support would have cost
 * @param question what was asked of the simulation
 * @param saving its answer
 */
public record Estimate(
        Evidence evidence, Assumptions assumptions, EffectRow effect, Money money, Question question, Saving saving) {
    // Published, so that anybody can draw the same again.
    private static final long SEED = 20_200_901;
    private static final Simulation SIMULATION = new Simulation(Simulation.PUBLISHED_DRAWS, SEED);

    /** The estimate; or why there is none, which the effect's state says where nothing is told of it. */
    public static Answer<Estimate> of(Evidence evidence, Assumptions assumptions, EffectRow effect) {
        Money money = Money.of(evidence, assumptions, effect);
        return new Asking(evidence, assumptions, effect, money)
                .question()
                .map(question ->
                        new Estimate(evidence, assumptions, effect, money, question, SIMULATION.answer(question)));
    }

    public String projectName() {
        return evidence.project().projectName();
    }

    /** Children the estimate is about. */
    public int children() {
        return effect.matchedChildren().orElseThrow();
    }

    /** What the project cost beyond ordinary support for the same children, present öre. */
    public Answer<Double> presentCost() {
        return question.costs().difference().map(question.rate()::presentValue);
    }

    /** How it comes out; empty where its cost is not known. */
    public Optional<Outcome> outcome() {
        return saving.chance().value().map(Outcome::of);
    }

    /** The net in millions of kronor, for a picture; empty where the cost is not known. */
    public Optional<Measured> netMillions() {
        return saving.net()
                .value()
                .map(net -> new Measured(
                        Kronor.millions(net.median()),
                        Kronor.millions(net.p5()),
                        Kronor.millions(net.p95()),
                        SwedishFormat.decimals(Kronor.millions(net.median()), 1)));
    }

    /** The calendar year that is year 0. */
    public int firstYear() {
        return money.firstYear();
    }
}
