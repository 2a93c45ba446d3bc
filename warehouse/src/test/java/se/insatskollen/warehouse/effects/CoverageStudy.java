package se.insatskollen.warehouse.effects;

import java.util.ArrayList;
import java.util.List;
import se.insatskollen.warehouse.savings.simulation.Chance;
import se.insatskollen.warehouse.savings.uncertainty.StandardNormal;

/** Estimates the effect in many worlds of known truth, to see how often the interval holds it and the placebo warns. */
final class CoverageStudy {
    private static final Admission ANY_SIZE = new Admission(2, 0, 0);
    private static final long SEED = 20_240_000_000L;
    private static final double Z_SURE = StandardNormal.quantile(Chance.SURE / 100.0);

    private CoverageStudy() {}

    /** What so many worlds show at one size; the same number of worlds gives the same digits. */
    static CoverageRow of(Setting setting, int families, int worlds) {
        List<Double> errors = new ArrayList<>();
        double matched = 0;
        double truths = 0;
        double placed = 0;
        int held = 0;
        int saidToPay = 0;
        int flagged = 0;
        int flaggedAmongLike = 0;
        for (int number = 0; number < worlds; number++) {
            World world = WorldMaker.make(setting, families, SEED + 1_000_000L * families + number);
            if (EffectEstimator.of(world.children(), Window.MONTHS_24, ANY_SIZE) instanceof Effect effect) {
                double truth = world.truthOfMatched();
                var total = effect.difference().total();
                errors.add(total.value() - truth);
                truths += truth;
                matched += effect.sample().shareMatched();
                placed += effect.sample().placedWithout();
                held += total.p95().orElseThrow().contains(truth) ? 1 : 0;
                saidToPay += isSaidToPay(effect.difference()) ? 1 : 0;
                flagged += effect.isFlaggedByPlacebo() ? 1 : 0;
                flaggedAmongLike += isFlaggedAmongLike(world.children()) ? 1 : 0;
            }
        }
        int told = errors.size();
        double bias = errors.stream().mapToDouble(Double::doubleValue).sum() / told;
        double squares = errors.stream()
                .mapToDouble(error -> (error - bias) * (error - bias))
                .sum();
        double biasError = Math.sqrt(squares / (told - 1.0) / told);
        return new CoverageRow(
                families,
                told,
                matched / told,
                placed / told,
                held / (double) told,
                bias,
                biasError,
                truths / told,
                saidToPay / (double) told,
                flagged / (double) told,
                flaggedAmongLike / (double) told);
    }

    /** In as many normal draws as it takes to say so of the days there are fewer of them in the project. */
    private static boolean isSaidToPay(JointDifference difference) {
        double days = difference.days().stream().mapToDouble(day -> day).sum();
        double variance = difference.covariance().stream()
                .flatMap(List::stream)
                .mapToDouble(covariance -> covariance)
                .sum();
        return -days >= Z_SURE * Math.sqrt(variance);
    }

    private static boolean isFlaggedAmongLike(List<IndexChild> children) {
        List<MatchedChild> matched = Matching.of(children, Window.MONTHS_24).matched();
        return WeightedDifference.of(matched, Followed::before)
                .total()
                .p95()
                .map(interval -> !interval.contains(0))
                .orElse(false);
    }
}
