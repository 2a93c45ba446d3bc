package se.insatskollen.warehouse.savings.uncertainty;

import se.insatskollen.warehouse.statistics.Given;

/**
 * The log-normal distribution: a number above 0 whose logarithm is normal (Aitchison and Brown 1957). Quotients of two are
 * log-normal again, which gives a simulated ratio an exact answer to be held against.
 *
 * @param mu mean of the logarithm
 * @param sigma standard deviation of the logarithm
 */
public record LogNormal(double mu, double sigma) implements Uncertain {
    public LogNormal {
        Given.finite("Mean of the logarithm", mu);
        Given.notNegative("Standard deviation of the logarithm", sigma);
    }

    /** With the given median. */
    public static LogNormal ofMedian(double median, double sigma) {
        return new LogNormal(StrictMath.log(Given.positive("Median", median)), sigma);
    }

    /** The distribution of this number over another that is independent of it. */
    public LogNormal over(LogNormal other) {
        return new LogNormal(mu - other.mu, Math.sqrt(sigma * sigma + other.sigma * other.sigma));
    }

    /** How likely the number is to exceed 1. */
    public double exceedsOne() {
        return StandardNormal.probabilityBelow(mu / Given.positive("Standard deviation of the logarithm", sigma));
    }

    @Override
    public double mean() {
        return StrictMath.exp(mu + sigma * sigma / 2);
    }

    @Override
    public double variance() {
        double mean = mean();
        return mean * mean * StrictMath.expm1(sigma * sigma);
    }

    @Override
    public double quantile(double probability) {
        Bounds.probability(probability);
        return inverse().at(probability);
    }

    @Override
    public Inverse inverse() {
        return u -> StrictMath.exp(mu + sigma * StandardNormal.quantile(u));
    }
}
