package se.insatskollen.warehouse.statistics;

/**
 * All that the clustered methods need to know of a group of units: sums over units, and sums over clusters (families, or
 * workers for working time) of the products of S_y and S_x, the sums within one cluster.
 *
 * <p>For a mean or a proportion x is the weight of the unit, 1 for one that stands for itself; for a ratio of sums x is
 * the denominator. Sums of whole numbers are exact up to 2^53.
 *
 * @param clusters number of clusters F
 * @param units number of units, at least one per cluster
 * @param y Σy, the numerators
 * @param x Σx, the denominators or weights, none of them negative
 * @param yy Σ S_y² over clusters
 * @param yx Σ S_y·S_x over clusters
 * @param xx Σ S_x² over clusters
 */
public record ClusterSums(long clusters, long units, double y, double x, double yy, double yx, double xx) {
    /** No unit at all: where adding up starts. */
    public static final ClusterSums NONE = new ClusterSums(0, 0, 0, 0, 0, 0, 0);

    public ClusterSums {
        Given.count("Number of clusters", clusters);
        Given.count("Number of units", units);
        Given.finite("Sum of y", y);
        Given.notNegative("Sum of x", x);
        Given.notNegative("Sum of squares of y", yy);
        Given.finite("Sum of products of y and x", yx);
        Given.notNegative("Sum of squares of x", xx);
        if (clusters > units || (clusters == 0 && units > 0)) {
            throw new IllegalArgumentException("%d units cannot lie in %d clusters".formatted(units, clusters));
        }
    }

    /**
     * The sums of one cluster.
     *
     * @param units number of its units
     * @param y sum of their numerators
     * @param x sum of their denominators or weights
     */
    public static ClusterSums ofCluster(long units, double y, double x) {
        return new ClusterSums(1, units, y, Given.notNegative("Sum of x", x), y * y, y * x, x * x);
    }

    /** The sums of two sets of clusters that share no cluster. */
    public ClusterSums plus(ClusterSums others) {
        return new ClusterSums(
                clusters + others.clusters,
                units + others.units,
                y + others.y,
                x + others.x,
                yy + others.yy,
                yx + others.yx,
                xx + others.xx);
    }
}
