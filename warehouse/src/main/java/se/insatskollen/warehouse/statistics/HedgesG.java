package se.insatskollen.warehouse.statistics;

import java.util.Optional;
import org.apache.commons.numbers.gamma.GammaRatio;

/**
 * A mean change on an instrument in standard deviations of its pre-scores, so that instruments can be set side by side.
 *
 * <p>g = J·change/SD with J = Γ(d/2) / (√(d/2)·Γ((d − 1)/2)), which takes away the small-sample bias of d degrees of
 * freedom (Hedges 1981; Morris and DeShon 2002 for the SD of the pre-scores). The intervals are those of the change on the
 * same scale: the standard deviation is taken as known.
 */
public final class HedgesG {
    private HedgesG() {}

    /**
     * The effect size; none where the pre-scores do not differ or are fewer than three.
     *
     * @param change mean change in points, with its intervals
     * @param standardDeviation of the pre-scores, in points
     * @param preScores number of pre-scores
     */
    public static Optional<Estimate> of(Estimate change, double standardDeviation, long preScores) {
        Given.count("Number of pre-scores", preScores);
        Given.notNegative("Standard deviation", standardDeviation);
        return preScores < 3 || standardDeviation == 0
                ? Optional.empty()
                : change.times(correction(preScores - 1.0) / standardDeviation);
    }

    /**
     * Hedges' correction J, below 1 and near it from some tens on.
     *
     * @param degreesOfFreedom of the standard deviation, above 1
     */
    static double correction(double degreesOfFreedom) {
        double half = degreesOfFreedom / 2;
        return 1 / (Math.sqrt(half) * GammaRatio.delta(half - 0.5, 0.5));
    }
}
