package se.insatskollen.warehouse.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The rate that a population would have with the age and sex of a standard population.
 *
 * <p>The value is Σ w·O/n / Σ w over strata, w the standard population; the interval spreads Byar's interval of the
 * total count by the ratio of standard errors (Dobson, Kuulasmaa, Eberle and Scherer 1991). Where one person can have k
 * events the variance counts Σ k²·f_k instead of the events (Stukel, Glynn, Fisher, Sharp, Lu-Yao and Wennberg 1994).
 */
public final class DirectStandardisation {
    private static final double FEWEST_EVENTS = 10;

    private DirectStandardisation() {}

    /**
     * The standardised rate; none below ten events in all, or where a stratum that the standard counts has no population.
     *
     * @param multiplier 1 000 for a rate per 1 000
     */
    public static Optional<Estimate> of(List<StandardStratum> strata, double multiplier) {
        Given.positive("Multiplier", multiplier);
        List<StandardStratum> counted =
                strata.stream().filter(stratum -> stratum.standard() > 0).toList();
        double events = counted.stream().mapToDouble(StandardStratum::events).sum();
        double standard =
                counted.stream().mapToDouble(StandardStratum::standard).sum();
        if (events < FEWEST_EVENTS || counted.stream().anyMatch(stratum -> stratum.population() == 0)) {
            return Optional.empty();
        }
        double rate = counted.stream()
                .mapToDouble(stratum -> stratum.standard() / standard * stratum.events() / stratum.population())
                .sum();
        double variance = counted.stream()
                .mapToDouble(stratum -> variance(stratum, standard))
                .sum();
        double spread = Math.sqrt(variance / events);
        return Estimate.ofComputed(multiplier * rate, confidence -> {
            Interval count = ByarInterval.of(events, confidence);
            return Interval.ofComputed(
                    multiplier * (rate + spread * (count.lower() - events)),
                    multiplier * (rate + spread * (count.upper() - events)));
        });
    }

    private static double variance(StandardStratum stratum, double standard) {
        double weight = stratum.standard() / standard / stratum.population();
        return weight * weight * stratum.squaredEvents();
    }
}
