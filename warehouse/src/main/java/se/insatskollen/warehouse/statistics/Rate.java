package se.insatskollen.warehouse.statistics;

import java.util.Optional;

/**
 * Events per so many of a population. Events may be 0 and may exceed the population: one child can have several.
 *
 * <p>Byar's approximation from ten events on, exact Poisson bounds below, as public health tables do (Public Health
 * England, Technical Guide: Confidence Intervals, 2018).
 */
public final class Rate {
    private static final double EXACT_BELOW = 10;

    private Rate() {}

    /**
     * The rate with its intervals; none where the population is 0.
     *
     * @param events 0 or more
     * @param population persons, or person-years; 0 or more
     * @param multiplier 1 000 for a rate per 1 000
     */
    public static Optional<Estimate> of(double events, double population, double multiplier) {
        Given.notNegative("Events", events);
        Given.notNegative("Population", population);
        double factor = Given.positive("Multiplier", multiplier) / population;
        return population == 0
                ? Optional.empty()
                : Estimate.ofComputed(events * multiplier / population, confidence -> count(events, confidence)
                        .times(factor));
    }

    private static Interval count(double events, Confidence confidence) {
        return events < EXACT_BELOW ? ExactPoissonInterval.of(events, confidence) : ByarInterval.of(events, confidence);
    }
}
