package se.insatskollen.warehouse.savings.simulation;

/**
 * Where the draws of an amount lie: quantiles of type 7 (Hyndman and Fan 1996). Means of parts add up to the mean of the
 * whole; medians do not.
 *
 * @param p5 5 of 100 draws lie below
 * @param median half of the draws lie below
 * @param p95 95 of 100 draws lie below
 * @param mean of all draws
 */
public record Spread(double p5, double median, double p95, double mean) {
    /** Of draws, which are put into another order. */
    static Spread of(double[] draws) {
        double sum = 0;
        for (double draw : draws) {
            sum += draw;
        }
        return new Spread(
                OrderStatistic.quantile(draws, 0.05),
                OrderStatistic.quantile(draws, 0.5),
                OrderStatistic.quantile(draws, 0.95),
                sum / draws.length);
    }

    /** The same draws with an amount taken off each. */
    Spread less(double amount) {
        return new Spread(p5 - amount, median - amount, p95 - amount, mean - amount);
    }
}
