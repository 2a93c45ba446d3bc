package se.insatskollen.warehouse.statistics;

/**
 * Interval of a proportion that behaves for few units and near 0 and 1 (Wilson 1927; recommended by Brown, Cai and
 * DasGupta 2001).
 */
public final class WilsonInterval {
    private WilsonInterval() {}

    /**
     * The score interval (2np + z² ± z·√(z² + 4npq)) / 2(n + z²).
     *
     * @param share the proportion p, 0 to 1
     * @param size number of units n, or their effective number; above 0
     */
    public static Interval of(double share, double size, Confidence confidence) {
        Given.share("Share", share);
        Given.positive("Size", size);
        // The complement's lower bound keeps every digit near 1, and keeps the bounds of 0 % and 100 % exact.
        return new Interval(lower(share, size, confidence), 1 - lower(1 - share, size, confidence));
    }

    /** The smaller root as product of the roots over the larger one: no difference of nearly equal numbers. */
    private static double lower(double share, double size, Confidence confidence) {
        double z = confidence.z();
        double root = z * Math.sqrt(z * z + 4 * size * share * (1 - share));
        return 2 * size * share * share / (2 * size * share + z * z + root);
    }
}
