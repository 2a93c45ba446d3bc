package se.insatskollen.warehouse.savings.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.savings.uncertainty.StandardNormal;

/** The net with every input at its median, and what one input at a time does to it. */
final class Medians {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final Question question;
    private final Model model;
    private final double[] days;
    private final double[] prices;
    private double deadweight;
    private double optimism;

    Medians(Question question, Model model) {
        this.question = question;
        this.model = model;
        days = question.effect().perChild().mean().stream().mapToDouble(x -> x).toArray();
        prices = question.prices().stream()
                .mapToDouble(price -> price.oreADay().median())
                .toArray();
        deadweight = question.deadweight().median();
        optimism = question.optimismBias().median();
    }

    /** What would cover a cost. */
    Answer<BreakEven> breakEven(double cost) {
        if (cost <= 0) {
            return Answer.not(Reason.COSTS_NO_MORE);
        }
        Map<Care, Double> needed = new LinkedHashMap<>();
        for (int kind = 0; kind < days.length; kind++) {
            double worthOfADay = kept() * prices[kind] * model.weight(kind);
            if (worthOfADay > 0) {
                needed.put(question.prices().get(kind).care(), cost / worthOfADay);
            }
        }
        double benefit = benefit();
        Answer<Double> share = benefit > 0 ? Answer.of(cost / benefit) : Answer.not(Reason.NOTHING_GAINED);
        return Answer.of(new BreakEven(needed, share));
    }

    /** All inputs that are uncertain, the one that matters most first. */
    List<Sensitivity> tornado(double cost) {
        List<Sensitivity> told = new ArrayList<>();
        for (int kind = 0; kind < days.length; kind++) {
            Optional<Care> care = Optional.of(question.prices().get(kind).care());
            double median = days[kind];
            double spread = question.effect().perChild().standardDeviation(kind);
            double atP5 = netWithDays(kind, median + StandardNormal.quantile(LOW) * spread) - cost;
            double atP95 = netWithDays(kind, median + StandardNormal.quantile(HIGH) * spread) - cost;
            days[kind] = median;
            told.add(new Sensitivity(Sensitivity.Input.DAYS, care, atP5, atP95));
            told.add(price(kind, care, cost));
        }
        told.add(deadweight(cost));
        told.add(optimism(cost));
        return told.stream()
                .filter(one -> one.swing() > 0)
                .sorted(Comparator.comparingDouble(Sensitivity::swing).reversed())
                .toList();
    }

    private double netWithDays(int kind, double value) {
        days[kind] = value;
        return benefit();
    }

    private Sensitivity price(int kind, Optional<Care> care, double cost) {
        double median = prices[kind];
        prices[kind] = question.prices().get(kind).oreADay().quantile(LOW);
        double atP5 = benefit() - cost;
        prices[kind] = question.prices().get(kind).oreADay().quantile(HIGH);
        double atP95 = benefit() - cost;
        prices[kind] = median;
        return new Sensitivity(Sensitivity.Input.PRICE, care, atP5, atP95);
    }

    private Sensitivity deadweight(double cost) {
        double median = deadweight;
        deadweight = question.deadweight().quantile(LOW);
        double atP5 = benefit() - cost;
        deadweight = question.deadweight().quantile(HIGH);
        double atP95 = benefit() - cost;
        deadweight = median;
        return new Sensitivity(Sensitivity.Input.DEADWEIGHT, Optional.empty(), atP5, atP95);
    }

    private Sensitivity optimism(double cost) {
        double median = optimism;
        optimism = question.optimismBias().quantile(LOW);
        double atP5 = benefit() - cost;
        optimism = question.optimismBias().quantile(HIGH);
        double atP95 = benefit() - cost;
        optimism = median;
        return new Sensitivity(Sensitivity.Input.OPTIMISM_BIAS, Optional.empty(), atP5, atP95);
    }

    private double kept() {
        return (1 - deadweight) * (1 - optimism);
    }

    private double benefit() {
        double benefit = 0;
        int children = question.effect().children().number();
        for (int kind = 0; kind < days.length; kind++) {
            benefit += Model.afterCorrections(children * days[kind], kept()) * prices[kind] * model.weight(kind);
        }
        return benefit;
    }
}
