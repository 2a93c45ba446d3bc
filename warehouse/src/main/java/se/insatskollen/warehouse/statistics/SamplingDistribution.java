package se.insatskollen.warehouse.statistics;

import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What an area's true figure may be, given what was seen: drawn from to tell how sure its rank is.
 *
 * <p>Proportions and rates are drawn from the posterior under Jeffreys' prior (Jeffreys 1946; Goldstein and Spiegelhalter
 * 1996 on ranks), so that an area with no events does not stand still.
 */
public sealed interface SamplingDistribution {
    /** Draws, one at each call. */
    DoubleSupplier draws(UniformRandomProvider random);

    /** A proportion: Beta(k + ½, n − k + ½) at its effective size; none where that is not known. */
    static Optional<SamplingDistribution> of(Proportion proportion) {
        return proportion.effectiveSize().isEmpty()
                ? Optional.empty()
                : Optional.of(new OfProportion(
                        proportion.share(), proportion.effectiveSize().getAsDouble()));
    }

    /** A mean or a ratio of sums: t around the estimate; none where there is one cluster or no denominator. */
    static Optional<SamplingDistribution> of(ClusterSums sums) {
        return ClusteredRatio.of(sums)
                .filter(ratio -> ratio.variance().isPresent())
                .map(ratio ->
                        new OfMean(ratio.ratio(), Math.sqrt(ratio.variance().getAsDouble()), ratio.degreesOfFreedom()));
    }

    /**
     * A proportion k/n.
     *
     * @param size effective number of units n, above 0
     */
    record OfProportion(double share, double size) implements SamplingDistribution {
        public OfProportion {
            Given.share("Share", share);
            Given.positive("Size", size);
        }

        @Override
        public DoubleSupplier draws(UniformRandomProvider random) {
            return BetaDistribution.of(size * share + 0.5, size * (1 - share) + 0.5)
                    .createSampler(random)::sample;
        }
    }

    /**
     * A rate: Gamma(k + ½) over the population.
     *
     * @param population in the unit that is common to the areas compared, above 0
     */
    record OfRate(double events, double population) implements SamplingDistribution {
        public OfRate {
            Given.notNegative("Events", events);
            Given.positive("Population", population);
        }

        @Override
        public DoubleSupplier draws(UniformRandomProvider random) {
            return GammaDistribution.of(events + 0.5, 1 / population).createSampler(random)::sample;
        }
    }

    /**
     * A value with a standard error of its own: t with so many degrees of freedom, in effect normal from some hundreds.
     *
     * @param degreesOfFreedom clusters − 1, above 0
     */
    record OfMean(double value, double standardError, double degreesOfFreedom) implements SamplingDistribution {
        public OfMean {
            Given.finite("Value", value);
            Given.notNegative("Standard error", standardError);
            Given.positive("Degrees of freedom", degreesOfFreedom);
        }

        @Override
        public DoubleSupplier draws(UniformRandomProvider random) {
            var t = TDistribution.of(degreesOfFreedom).createSampler(random);
            return () -> value + standardError * t.sample();
        }
    }
}
