package se.insatskollen.warehouse.savings.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.savings.money.Appraisal;
import se.insatskollen.warehouse.savings.money.CashFlow;
import se.insatskollen.warehouse.savings.uncertainty.Draws;
import se.insatskollen.warehouse.statistics.Given;

/**
 * Draws all inputs of a saving together and tells what comes of it (Briggs, Claxton and Sculpher 2006, Decision Modelling
 * for Health Economic Evaluation: probabilistic sensitivity analysis).
 *
 * @param draws how often; 10 000 for what is published
 * @param seed of the random numbers
 */
public record Simulation(int draws, long seed) {
    /** The number of draws of what is published. */
    public static final int PUBLISHED_DRAWS = 10_000;

    public Simulation {
        Given.positive("Number of draws", draws);
    }

    /** Answers a question; the same question and seed give the same digits. */
    public Saving answer(Question question) {
        Model model = new Model(question);
        Sample sample = model.sample(Draws.of(seed), draws);
        Medians medians = new Medians(question, model);
        Answer<CashFlow> costs = question.costs().difference();
        Answer<Double> cost = costs.map(question.rate()::presentValue);
        Answer<Chance> chance = cost.map(paid -> chance(sample.benefit(), paid));
        Means means = new Means(question, model, sample);
        Answer<List<Spread>> cumulative = costs.map(flow -> cumulative(question, sample, flow));
        Spread benefit = Spread.of(sample.benefit());
        return new Saving(
                question.priceYear(),
                benefit,
                cost.map(benefit::less),
                cost.map(paid -> distribution(sample.benefit(), paid)),
                cost.then(paid -> new Appraisal(paid, benefit.median()).ratio()),
                chance,
                cost.then(medians::breakEven),
                cumulative.then(Simulation::paybackYear),
                cumulative,
                means.byYear(),
                cost.then(paid -> means.waterfall(benefit.less(paid).mean())),
                cost.map(medians::tornado));
    }

    private static Chance chance(double[] benefit, double cost) {
        int exceeding = 0;
        for (double value : benefit) {
            exceeding += value > cost ? 1 : 0;
        }
        return new Chance(benefit.length, exceeding);
    }

    private static Histogram distribution(double[] benefit, double cost) {
        return Histogram.of(Arrays.stream(benefit).map(value -> value - cost).toArray());
    }

    private static List<Spread> cumulative(Question question, Sample sample, CashFlow costs) {
        List<Spread> cumulative = new ArrayList<>();
        double paid = 0;
        for (int year = 0; year < sample.reached().length; year++) {
            paid += costs.in(year) * question.rate().factor(year);
            cumulative.add(Spread.of(sample.reached()[year]).less(paid));
        }
        return cumulative;
    }

    private static Answer<Integer> paybackYear(List<Spread> cumulative) {
        int year = cumulative.size();
        while (year > 0 && cumulative.get(year - 1).median() >= 0) {
            year--;
        }
        return year == cumulative.size() ? Answer.not(Reason.NOT_PAID_BACK) : Answer.of(year);
    }
}
