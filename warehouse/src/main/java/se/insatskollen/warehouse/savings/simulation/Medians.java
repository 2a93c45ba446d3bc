package se.insatskollen.warehouse.savings.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;

/** The net with every input at its median, and what one input at a time does to it. */
final class Medians {
    private static final double LOW = 0.05;
    private static final double MEDIAN = 0.5;
    private static final double HIGH = 0.95;

    private final Question question;
    private final Model model;
    private final List<PlacementType> types;
    private final List<CarePrice> priced;
    private final double[] days;
    private final double[] prices;
    private double deadweight;
    private double optimism;

    Medians(Question question, Model model) {
        this.question = question;
        this.model = model;
        types = question.effect().types();
        priced = question.effect().care().stream().map(question::price).toList();
        days = new double[types.size()];
        prices = new double[priced.size()];
        for (int type = 0; type < days.length; type++) {
            days(type, MEDIAN);
            price(type, MEDIAN);
        }
        deadweight(MEDIAN);
        optimism(MEDIAN);
    }

    /** What would cover a cost. */
    Answer<BreakEven> breakEven(double cost) {
        if (cost <= 0) {
            return Answer.not(Reason.COSTS_NO_MORE);
        }
        Map<PlacementType, Double> needed = new LinkedHashMap<>();
        for (int type = 0; type < days.length; type++) {
            double worthOfADay = kept() * worthOfADay(type);
            if (worthOfADay > 0) {
                needed.put(types.get(type), cost / worthOfADay);
            }
        }
        double benefit = benefit();
        Answer<Double> share = benefit > 0 ? Answer.of(cost / benefit) : Answer.not(Reason.NOTHING_GAINED);
        return Answer.of(new BreakEven(needed, share));
    }

    /** All inputs that are uncertain, the one that matters most first. */
    List<Sensitivity> tornado(double cost) {
        List<Sensitivity> told = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            int type = i;
            Optional<PlacementType> name = Optional.of(types.get(type));
            told.add(swing(Sensitivity.Input.DAYS, name, cost, at -> days(type, at)));
            told.add(swing(Sensitivity.Input.PRICE, name, cost, at -> price(type, at)));
        }
        told.add(swing(Sensitivity.Input.DEADWEIGHT, Optional.empty(), cost, this::deadweight));
        told.add(swing(Sensitivity.Input.OPTIMISM_BIAS, Optional.empty(), cost, this::optimism));
        return told.stream()
                .filter(one -> one.swing() > 0)
                .sorted(Comparator.comparingDouble(Sensitivity::swing).reversed())
                .toList();
    }

    /** Moves one input down and up and puts it back. */
    private Sensitivity swing(
            Sensitivity.Input input, Optional<PlacementType> type, double cost, DoubleConsumer moveTo) {
        moveTo.accept(LOW);
        double atP5 = benefit() - cost;
        moveTo.accept(HIGH);
        double atP95 = benefit() - cost;
        moveTo.accept(MEDIAN);
        return new Sensitivity(input, type, atP5, atP95);
    }

    private void days(int type, double probability) {
        days[type] = question.effect().days().quantile(type, probability);
    }

    private void price(int type, double probability) {
        for (int kind = 0; kind < prices.length; kind++) {
            if (model.type(kind) == type) {
                prices[kind] = priced.get(kind).oreADay().quantile(probability);
            }
        }
    }

    private void deadweight(double probability) {
        deadweight = question.deadweight().quantile(probability);
    }

    private void optimism(double probability) {
        optimism = question.optimismBias().quantile(probability);
    }

    private double kept() {
        return (1 - deadweight) * (1 - optimism);
    }

    private double benefit() {
        double benefit = 0;
        for (int type = 0; type < days.length; type++) {
            benefit += Model.afterCorrections(days[type], kept()) * worthOfADay(type);
        }
        return benefit;
    }

    /** Present öre of a day of a type, at its shares of purchased and own care. */
    private double worthOfADay(int type) {
        double worth = 0;
        for (int kind = 0; kind < prices.length; kind++) {
            worth += model.type(kind) == type ? prices[kind] * model.weight(kind) : 0;
        }
        return worth;
    }
}
