package se.insatskollen.warehouse.savings.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.money.CashFlow;

/** What is told in means of the draws, because it has to add up. */
final class Means {
    private final Question question;
    private final Model model;
    private final Sample sample;

    Means(Question question, Model model, Sample sample) {
        this.question = question;
        this.model = model;
        this.sample = sample;
    }

    /** Who pays × who gains × year. */
    ByYear byYear() {
        return new ByYear(
                question.costs().fullByPayer().map(this::present),
                question.costs().insteadByPayer().map(this::present),
                gains());
    }

    /** From the cost to the net. */
    Answer<Waterfall> waterfall(double meanNet) {
        return presentValue(question.costs().full())
                .then(full -> presentValue(question.costs().instead()).map(instead -> {
                    List<Waterfall.Step> steps = new ArrayList<>();
                    steps.add(Waterfall.Step.of(Waterfall.Kind.PROJECT_COST, -full));
                    steps.add(Waterfall.Step.of(Waterfall.Kind.ORDINARY_COST, instead));
                    steps.addAll(gainsBefore());
                    steps.add(Waterfall.Step.of(Waterfall.Kind.DEADWEIGHT, -mean(sample.deadweight())));
                    steps.add(Waterfall.Step.of(Waterfall.Kind.OPTIMISM_BIAS, -mean(sample.optimism())));
                    return new Waterfall(steps, meanNet);
                }));
    }

    private List<Waterfall.Step> gainsBefore() {
        List<PlacementType> types = question.effect().types();
        return IntStream.range(0, types.size())
                .mapToObj(type -> new Waterfall.Step(
                        Waterfall.Kind.GAIN, Optional.of(types.get(type)), mean(sample.before()[type])))
                .toList();
    }

    private Map<Provision, List<Double>> gains() {
        List<Care> care = question.effect().care();
        Map<Provision, List<Double>> gains = new EnumMap<>(Provision.class);
        for (Provision provision : Provision.values()) {
            gains.put(provision, byYear(year -> IntStream.range(0, care.size())
                    .filter(kind -> care.get(kind).provision() == provision)
                    .mapToDouble(kind -> mean(sample.worth()[kind]) * model.weight(year, kind))
                    .sum()));
        }
        return gains;
    }

    private Map<String, List<Double>> present(Map<String, CashFlow> byPayer) {
        Map<String, List<Double>> present = new LinkedHashMap<>();
        byPayer.forEach((payer, flow) -> present.put(
                payer, byYear(year -> flow.in(year) * question.rate().factor(year))));
        return present;
    }

    private List<Double> byYear(IntToDoubleFunction amount) {
        return IntStream.range(0, question.years()).mapToDouble(amount).boxed().toList();
    }

    private Answer<Double> presentValue(Answer<CashFlow> flow) {
        return flow.map(question.rate()::presentValue);
    }

    private double mean(double sum) {
        return sum / sample.draws();
    }
}
