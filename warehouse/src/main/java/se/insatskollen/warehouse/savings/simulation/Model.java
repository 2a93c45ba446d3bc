package se.insatskollen.warehouse.savings.simulation;

import java.util.stream.IntStream;
import se.insatskollen.warehouse.savings.uncertainty.Draws;
import se.insatskollen.warehouse.savings.uncertainty.StandardNormal;
import se.insatskollen.warehouse.savings.uncertainty.Uncertain;

/**
 * A question as numbers, worked out once: B<sub>t</sub> = Σ<sub>k</sub> [a<sub>k</sub>⁺(1−δ)(1−o) +
 * a<sub>k</sub>⁻]·w<sub>t</sub>·p<sub>k</sub>(t), discounted.
 */
final class Model {
    private final int kinds;
    private final int years;
    private final double children;
    private final double[] mean;
    private final double[][] lower;
    /** By year and kind: share of the window × price level × discount factor. */
    private final double[][] weight;

    private final double[] weightOfAllYears;
    private final Uncertain.Inverse[] prices;
    private final Uncertain.Inverse deadweight;
    private final Uncertain.Inverse optimism;

    Model(Question question) {
        kinds = question.prices().size();
        years = question.years();
        children = question.effect().children().number();
        mean = question.effect().perChild().mean().stream().mapToDouble(x -> x).toArray();
        lower = question.effect().perChild().cholesky();
        weight = new double[years][kinds];
        weightOfAllYears = new double[kinds];
        for (int year = 0; year < years; year++) {
            for (int kind = 0; kind < kinds; kind++) {
                weight[year][kind] = question.window().share(year)
                        * question.prices().get(kind).level(year)
                        * question.rate().factor(year);
                weightOfAllYears[kind] += weight[year][kind];
            }
        }
        prices = IntStream.range(0, kinds)
                .mapToObj(kind -> question.prices().get(kind).oreADay().inverse())
                .toArray(Uncertain.Inverse[]::new);
        deadweight = question.deadweight().inverse();
        optimism = question.optimismBias().inverse();
    }

    /** Present value of a day of each kind, per öre of its price. */
    double weight(int kind) {
        return weightOfAllYears[kind];
    }

    /** Draws again and again; the same seed gives the same digits. */
    Sample sample(Draws random, int draws) {
        Sample sample = new Sample(draws, kinds, years);
        double[] z = new double[kinds];
        double[] worth = new double[kinds];
        for (int draw = 0; draw < draws; draw++) {
            for (int kind = 0; kind < kinds; kind++) {
                z[kind] = StandardNormal.quantile(random.uniform());
            }
            double kept = (1 - deadweight.at(random.uniform())) * (1 - optimism.at(random.uniform()));
            for (int kind = 0; kind < kinds; kind++) {
                worth[kind] = afterCorrections(days(kind, z), kept) * prices[kind].at(random.uniform());
            }
            tell(worth, draw, sample);
        }
        return sample;
    }

    /** Corrections never shrink a loss. */
    static double afterCorrections(double days, double kept) {
        return days > 0 ? days * kept : days;
    }

    private double days(int kind, double[] z) {
        double days = mean[kind];
        for (int i = 0; i <= kind; i++) {
            days += lower[kind][i] * z[i];
        }
        return children * days;
    }

    private void tell(double[] worth, int draw, Sample sample) {
        double benefit = 0;
        for (int kind = 0; kind < kinds; kind++) {
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
