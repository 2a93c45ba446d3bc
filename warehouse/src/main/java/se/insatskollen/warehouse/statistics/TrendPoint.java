package se.insatskollen.warehouse.statistics;

/**
 * One period of a trend.
 *
 * @param period number of the period, such as the year
 * @param value the figure of that period
 * @param p95 its 95 % interval, in the same unit
 */
public record TrendPoint(int period, double value, Interval p95) {
    public TrendPoint {
        Given.finite("Value", value);
    }

    /** One over the squared standard error, as the width of the interval tells it. */
    double weight() {
        double error = p95.width() / (2 * Confidence.P95.z());
        return 1 / (error * error);
    }
}
