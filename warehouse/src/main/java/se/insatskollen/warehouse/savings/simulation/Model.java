package se.insatskollen.warehouse.savings.simulation;

import java.util.List;
import se.insatskollen.warehouse.savings.uncertainty.Draws;
import se.insatskollen.warehouse.savings.uncertainty.Uncertain;

/**
 * A question as numbers, worked out once: B<sub>t</sub> = Σ<sub>k</sub> [a<sub>k</sub>⁺(1−δ)(1−o) +
 * a<sub>k</sub>⁻]·w<sub>t</sub>·p<sub>k</sub>(t), discounted. A kind is a form of care: a placement type, purchased or own.
 */
final class Model {
    private final int kinds;
    private final int types;
    private final int years;
    private final DaysAvoided.Drawing days;
    /** By kind: its placement type, and its share of the type's days. */
    private final int[] type;

    private final double[] share;
    /** By year and kind: share of the window × price level × discount factor; of all years, the sum. */
    private final double[][] weight;

    private final double[] weightOfAllYears;
    private final Uncertain.Inverse[] prices;
    private final Uncertain.Inverse deadweight;
    private final Uncertain.Inverse optimism;

    Model(Question question) {
        List<Care> care = question.effect().care();
        kinds = care.size();
        types = question.effect().types().size();
        years = question.years();
        days = question.effect().days().drawing();
        type = care.stream()
                .mapToInt(kind -> question.effect().types().indexOf(kind.type()))
                .toArray();
        share = care.stream().mapToDouble(question.effect()::share).toArray();
        List<CarePrice> priced = care.stream().map(question::price).toList();
        weight = new double[years][kinds];
        weightOfAllYears = new double[kinds];
        for (int year = 0; year < years; year++) {
            for (int kind = 0; kind < kinds; kind++) {
                weight[year][kind] = question.window().share(year)
                        * priced.get(kind).level(year)
                        * question.rate().factor(year);
                weightOfAllYears[kind] += weight[year][kind];
            }
        }
        prices = priced.stream().map(price -> price.oreADay().inverse()).toArray(Uncertain.Inverse[]::new);
        deadweight = question.deadweight().inverse();
        optimism = question.optimismBias().inverse();
    }

    /** Present value, per öre of its price, of a kind's share of a day of its type. */
    double weight(int kind) {
        return share[kind] * weightOfAllYears[kind];
    }

    /** The placement type of a kind, as its place among the types. */
    int type(int kind) {
        return type[kind];
    }

    /** Present value in a year, per öre of its price in year 0, of a kind's day. */
    double weight(int year, int kind) {
        return weight[year][kind];
    }

    /** Draws again and again; the same seed gives the same digits. */
    Sample sample(Draws random, int draws) {
        Sample sample = new Sample(draws, kinds, types, years);
        double[] avoided = new double[types];
        double[] dearness = new double[types];
        double[] price = new double[kinds];
        for (int draw = 0; draw < draws; draw++) {
            days.draw(random, avoided);
            double anyway = deadweight.at(random.uniform());
            double bright = optimism.at(random.uniform());
            for (int i = 0; i < types; i++) {
                dearness[i] = random.uniform();
            }
            for (int kind = 0; kind < kinds; kind++) {
                price[kind] = prices[kind].at(dearness[type[kind]]);
            }
            double gained = before(avoided, price, sample);
            sample.takeOff(gained * anyway, gained * (1 - anyway) * bright);
            tell(worth(avoided, (1 - anyway) * (1 - bright), price), draw, sample);
        }
        return sample;
    }

    /** Tells what the days are worth before anything is taken off, and returns the gains among it. */
    private double before(double[] avoided, double[] price, Sample sample) {
        double gained = 0;
        for (int kind = 0; kind < kinds; kind++) {
            double before = avoided[type[kind]] * share[kind] * price[kind] * weightOfAllYears[kind];
            sample.before()[type[kind]] += before;
            gained += Math.max(before, 0);
        }
        return gained;
    }

    /** What the days of each kind are worth at prices, which become worths. */
    private double[] worth(double[] avoided, double kept, double[] price) {
        for (int kind = 0; kind < kinds; kind++) {
            price[kind] *= afterCorrections(avoided[type[kind]], kept) * share[kind];
        }
        return price;
    }

    /** Corrections never shrink a loss. */
    static double afterCorrections(double days, double kept) {
        return days > 0 ? days * kept : days;
    }

    private void tell(double[] worth, int draw, Sample sample) {
        double benefit = 0;
        for (int kind = 0; kind < kinds; kind++) {
            sample.worth()[kind] += worth[kind];
            double gain = worth[kind] * weightOfAllYears[kind];
            sample.gains()[kind][draw] = gain;
            benefit += gain;
        }
        sample.benefit()[draw] = benefit;
        double reached = 0;
        for (int year = 0; year < years; year++) {
            for (int kind = 0; kind < kinds; kind++) {
                reached += worth[kind] * weight[year][kind];
            }
            sample.reached()[year][draw] = reached;
        }
    }
}
