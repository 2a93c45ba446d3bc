package se.insatskollen.warehouse.statistics;

/**
 * What one area of a pool has seen: events among units, or events in a population.
 *
 * @param events 0 or more
 * @param size units or population, or their effective number; above 0
 */
public record AreaCount(double events, double size) {
    public AreaCount {
        Given.notNegative("Events", events);
        Given.positive("Size", size);
    }
}
