package se.insatskollen.warehouse.statistics;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Shrinks the rate of a small area towards that of the others: the fewer its own persons, the more.
 *
 * <p>With a Gamma(a, b) prior and x events among n the posterior is Gamma(a + x, b + n), with mean (a + x)/(b + n) and its
 * quantiles as interval (Clayton and Kaldor 1987; Gelman and others, Bayesian Data Analysis, 2013, section 2.6).
 *
 * @param shape a, as it were events seen before; above 0
 * @param rate b, as it were persons seen before; above 0
 */
public record GammaPoisson(double shape, double rate) {
    public GammaPoisson {
        Given.positive("Shape", shape);
        Given.positive("Rate", rate);
    }

    /**
     * The prior that a pool of other areas gives, by the method of moments (Marshall 1991, in the unbiased form of Bühlmann
     * and Straub 1970): with m the pooled rate and A = (Σ n(r − m)² − (I − 1)m) / (N − Σn²/N) the variance between areas,
     * b = m/A and a = m·b. b never exceeds the persons N of the pool: where the areas differ no more than by chance, the
     * area and the pool are one population, and the mean is their pooled rate.
     *
     * @return none below two areas or without events in the pool
     */
    public static Optional<GammaPoisson> ofPool(List<AreaCount> others) {
        Pool pool = Pool.of(others);
        if (pool.areas() < 2 || pool.events() == 0) {
            return Optional.empty();
        }
        double mean = pool.mean();
        double between = (pool.squares() - (pool.areas() - 1) * mean) / pool.unevenness();
        double rate = between > 0 ? Math.min(mean / between, pool.size()) : pool.size();
        return Optional.of(new GammaPoisson(mean * rate, rate));
    }

    /**
     * The shrunken rate with its posterior intervals.
     *
     * @param events x, 0 or more
     * @param population n, 0 or more: 0 gives the prior itself
     * @param multiplier 1 000 for a rate per 1 000
     */
    public Optional<Estimate> shrink(double events, double population, double multiplier) {
        Given.positive("Multiplier", multiplier);
        double posteriorShape = shape + Given.notNegative("Events", events);
        double factor = multiplier / (rate + Given.notNegative("Population", population));
        GammaDistribution posterior = GammaDistribution.of(posteriorShape, 1);
        return Estimate.ofComputed(
                factor * posteriorShape,
                confidence -> Interval.ofComputed(
                        factor * Quantile.lower(posterior, confidence.tail()),
                        factor * Quantile.upper(posterior, confidence.tail())));
    }
}
