package se.insatskollen.warehouse.statistics;

/**
 * The ranks that an area may well have: 1 is the area with the highest figure, bounds included.
 *
 * @param best the smaller number
 * @param worst the larger number
 */
public record RankInterval(int best, int worst) {
    public RankInterval {
        Given.positive("Best rank", best);
        Given.atMost("Best rank", best, "the worst rank", worst);
    }
}
