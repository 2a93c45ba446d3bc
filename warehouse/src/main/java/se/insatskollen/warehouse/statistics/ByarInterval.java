package se.insatskollen.warehouse.statistics;

/**
 * Interval of an expected count when ten events or more have been seen: Byar's approximation to the exact Poisson bounds
 * (Breslow and Day, Statistical Methods in Cancer Research II, 1987, section 2.3).
 */
public final class ByarInterval {
    private ByarInterval() {}

    /**
     * The bounds x(1 − 1/9x − z/3√x)³ and (x+1)(1 − 1/9(x+1) + z/3√(x+1))³.
     *
     * @param events the count x, above 0
     */
    public static Interval of(double events, Confidence confidence) {
        Given.positive("Events", events);
        return new Interval(bound(events, -confidence.z()), bound(events + 1, confidence.z()));
    }

    private static double bound(double events, double z) {
        double root = Math.max(0, 1 - 1 / (9 * events) + z / (3 * Math.sqrt(events)));
        return events * root * root * root;
    }
}
