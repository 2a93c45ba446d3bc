package se.insatskollen.warehouse.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** Ways to draw data whose true value is known; families have one, two and three children in turn. */
final class SimulatedDesign {
    private SimulatedDesign() {}

    /** Draws data once and estimates from it. */
    interface Draw {
        Optional<Estimate> estimate(UniformRandomProvider random);
    }

    /** Families whose own shares are Beta(a, b): siblings are alike, and the true share is a/(a + b). */
    static Optional<Proportion> siblings(UniformRandomProvider random, int families, double a, double b) {
        var share = BetaDistribution.of(a, b).createSampler(random);
        ClusterSums sums = ClusterSums.NONE;
        for (int family = 0; family < families; family++) {
            double own = share.sample();
            int children = children(family);
            int yes = (int) IntStream.range(0, children)
                    .filter(child -> random.nextDouble() < own)
                    .count();
            sums = sums.plus(ClusterSums.ofCluster(children, yes, children));
        }
        return Proportion.of(sums);
    }

    /** Children = 10 + family effect (normal, SD 2) + their own (normal, SD 1). */
    static Optional<Estimate> normalMean(UniformRandomProvider random, int families) {
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        ClusterSums sums = ClusterSums.NONE;
        for (int family = 0; family < families; family++) {
            int children = children(family);
            double y = children * (10 + 2 * normal.sample()) + Math.sqrt(children) * normal.sample();
            sums = sums.plus(ClusterSums.ofCluster(children, y, children));
        }
        return Mean.of(sums);
    }

    /** Children = family effect (exponential, mean 10) + their own (normal, SD 1): skewed as placement days are. */
    static Optional<Estimate> skewedMean(UniformRandomProvider random, int families) {
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        var exponential = ZigguratSampler.Exponential.of(random, 10);
        ClusterSums sums = ClusterSums.NONE;
        for (int family = 0; family < families; family++) {
            int children = children(family);
            double y = children * exponential.sample() + Math.sqrt(children) * normal.sample();
            sums = sums.plus(ClusterSums.ofCluster(children, y, children));
        }
        return Mean.of(sums);
    }

    /** Workers of 100 to 200 hours, 0.6 of them with families, give or take 20 hours. */
    static Optional<Estimate> workingTime(UniformRandomProvider random, int workers) {
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        ClusterSums sums = ClusterSums.NONE;
        for (int worker = 0; worker < workers; worker++) {
            double x = 100 + 100 * random.nextDouble();
            sums = sums.plus(ClusterSums.ofCluster(1, 0.6 * x + 20 * normal.sample(), x));
        }
        return RatioOfSums.of(sums);
    }

    static Optional<Estimate> independentShare(UniformRandomProvider random, int size, double share) {
        int yes = BinomialDistribution.of(size, share).createSampler(random).sample();
        return Proportion.ofIndependent(yes, size).map(Proportion::estimate);
    }

    static Optional<Estimate> difference(UniformRandomProvider random) {
        return Optional.of(NewcombeDifference.between(
                siblings(random, 60, 0.6, 1.4).orElseThrow(),
                siblings(random, 60, 1, 1).orElseThrow()));
    }

    static double events(UniformRandomProvider random, double expected) {
        return PoissonDistribution.of(expected).createSampler(random).sample();
    }

    /** Exponential values, of which half lie below 1000 · ln 2. */
    static Optional<Estimate> median(UniformRandomProvider random, int size) {
        var exponential = ZigguratSampler.Exponential.of(random, 1000);
        return Median.of(DoubleStream.generate(exponential::sample).limit(size).toArray());
    }

    /** Three strata that should see 10, 8 and 6 events; the standardised rate is 0.0215. */
    static Optional<Estimate> standardised(UniformRandomProvider random) {
        return DirectStandardisation.of(
                List.of(
                        StandardStratum.ofEvents(events(random, 10), 1000, 1),
                        StandardStratum.ofEvents(events(random, 8), 500, 1),
                        StandardStratum.ofEvents(events(random, 6), 200, 2)),
                1);
    }

    private static int children(int family) {
        return 1 + family % 3;
    }
}
