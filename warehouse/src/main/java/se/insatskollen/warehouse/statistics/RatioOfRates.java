package se.insatskollen.warehouse.statistics;

import java.util.Optional;

/**
 * One rate over another, girls' access to boys' for instance.
 *
 * <p>The interval is exp(ln r ± z·√(1/a + 1/b)) with a and b the events of the two (Rothman, Greenland and Lash, Modern
 * Epidemiology, 2008, chapter 14).
 */
public final class RatioOfRates {
    private RatioOfRates() {}

    /**
     * The first rate over the second; none where either has no events or no population.
     *
     * @param firstPopulation in the same unit as the second
     */
    public static Optional<Estimate> of(
            double firstEvents, double firstPopulation, double secondEvents, double secondPopulation) {
        Given.notNegative("First events", firstEvents);
        Given.notNegative("First population", firstPopulation);
        Given.notNegative("Second events", secondEvents);
        Given.notNegative("Second population", secondPopulation);
        if (firstEvents == 0 || firstPopulation == 0 || secondEvents == 0 || secondPopulation == 0) {
            return Optional.empty();
        }
        double ratio = firstEvents / firstPopulation / (secondEvents / secondPopulation);
        double error = Math.sqrt(1 / firstEvents + 1 / secondEvents);
        return Estimate.ofComputed(ratio, confidence -> {
            double factor = Math.exp(confidence.z() * error);
            return Interval.ofComputed(ratio / factor, ratio * factor);
        });
    }
}
