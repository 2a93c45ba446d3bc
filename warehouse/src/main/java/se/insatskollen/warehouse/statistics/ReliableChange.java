package se.insatskollen.warehouse.statistics;

import java.util.Optional;

/**
 * How far a person's score must move before it is more than the instrument's own unsteadiness.
 *
 * <p>1.96·√2·SD·√(1 − r), with SD of all pre-scores of the instrument and r its published reliability (Jacobson and Truax
 * 1991).
 *
 * @param threshold in points of the instrument
 */
public record ReliableChange(double threshold) {
    /** Pre-scores that a standard deviation needs to be used for this. */
    public static final long FEWEST_SCORES = 100;

    private static final double Z = 1.96;

    public ReliableChange {
        Given.notNegative("Threshold", threshold);
    }

    /**
     * The threshold; none below 100 pre-scores or where they do not differ.
     *
     * @param preScores number of pre-scores
     * @param standardDeviation of the pre-scores, in points
     * @param reliability published reliability of the instrument, 0 to 1
     */
    public static Optional<ReliableChange> of(long preScores, double standardDeviation, double reliability) {
        Given.count("Number of pre-scores", preScores);
        Given.notNegative("Standard deviation", standardDeviation);
        Given.share("Reliability", reliability);
        return preScores < FEWEST_SCORES || standardDeviation == 0
                ? Optional.empty()
                : Optional.of(new ReliableChange(Z * Math.sqrt(2) * standardDeviation * Math.sqrt(1 - reliability)));
    }

    /** Tells whether a change, up or down, is larger than the threshold. */
    public boolean isExceededBy(double change) {
        return Math.abs(Given.finite("Change", change)) > threshold;
    }
}
