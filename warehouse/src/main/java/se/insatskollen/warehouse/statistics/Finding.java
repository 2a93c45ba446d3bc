package se.insatskollen.warehouse.statistics;

/**
 * What a comparison with a comparator says. A page colours only by the 99.8 % interval, and the comparator is a pool
 * without the area itself: at 95 %, sixteen indicators times fourteen areas would cry wolf a dozen times.
 */
public enum Finding {
    /** The whole interval lies above the comparator. */
    ABOVE,
    /** The whole interval lies below the comparator. */
    BELOW,
    /** The interval holds the comparator, a bound included: no difference beyond chance is shown. */
    AROUND;

    /** Where an interval lies as seen from a comparator in the same unit. */
    public static Finding of(Interval interval, double comparator) {
        Given.finite("Comparator", comparator);
        if (interval.lower() > comparator) {
            return ABOVE;
        }
        return interval.upper() < comparator ? BELOW : AROUND;
    }
}
