package se.insatskollen.warehouse.statistics;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Shrinks the proportion of a small area towards that of the others: the fewer its own units, the more.
 *
 * <p>With a Beta(a, b) prior and x events among n units the posterior is Beta(a + x, b + n − x), with mean
 * (a + x)/(a + b + n) and its quantiles as interval (Gelman and others, Bayesian Data Analysis, 2013, section 2.4).
 *
 * @param events a, as it were events seen before; above 0
 * @param others b, as it were units without the event seen before; above 0
 */
public record BetaBinomial(double events, double others) {
    public BetaBinomial {
        Given.positive("Events of the prior", events);
        Given.positive("Other units of the prior", others);
    }

    /**
     * The prior that a pool of other areas gives, by the method of moments with sizes as weights (Kleinman 1973): with p the
     * pooled proportion and ρ = (Σ n(r − p)²/pq − (I − 1)) / (N − Σn²/N − (I − 1)) the likeness within areas,
     * a + b = (1 − ρ)/ρ. a + b never exceeds the units N of the pool: where the areas differ no more than by chance, the
     * area and the pool are one population, and the mean is their pooled proportion.
     *
     * @return none below two areas or where the pooled proportion is 0 or 1
     */
    public static Optional<BetaBinomial> ofPool(List<AreaCount> areas) {
        areas.forEach(area -> Given.atMost("Events", area.events(), "the size", area.size()));
        Pool pool = Pool.of(areas);
        if (pool.areas() < 2 || pool.events() == 0 || pool.events() == pool.size()) {
            return Optional.empty();
        }
        double mean = pool.mean();
        double excess = pool.squares() / (mean * (1 - mean)) - (pool.areas() - 1);
        double rest = pool.unevenness() - (pool.areas() - 1) - excess;
        double weight = excess > 0 ? Math.min(Math.max(rest, 0) / excess, pool.size()) : pool.size();
        return weight > 0 ? Optional.of(new BetaBinomial(mean * weight, (1 - mean) * weight)) : Optional.empty();
    }

    /**
     * The shrunken proportion with its posterior intervals.
     *
     * @param seen events x, 0 to the size
     * @param size units n or their effective number, 0 or more: 0 gives the prior itself
     */
    public Optional<Estimate> shrink(double seen, double size) {
        Given.notNegative("Events", seen);
        Given.atMost("Events", seen, "the size", size);
        double posteriorEvents = events + seen;
        double posteriorOthers = others + Given.finite("Size", size) - seen;
        BetaDistribution posterior = BetaDistribution.of(posteriorEvents, posteriorOthers);
        return Estimate.ofComputed(
                posteriorEvents / (posteriorEvents + posteriorOthers),
                confidence -> Interval.ofComputed(
                        Quantile.lower(posterior, confidence.tail()), Quantile.upper(posterior, confidence.tail())));
    }
}
