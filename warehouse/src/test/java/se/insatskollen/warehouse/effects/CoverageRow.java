package se.insatskollen.warehouse.effects;

import java.util.Locale;

/**
 * What worlds of one kind and size show of the estimator.
 *
 * @param families in the project
 * @param worlds that had an effect to tell
 * @param shareMatched mean share of the project's children matched
 * @param placedWithout mean number of the project's children that would be placed as ordinary service's are
 * @param coverage how often the 95 % interval held the truth
 * @param bias mean of estimate − truth in days per child
 * @param biasError Monte Carlo standard error of the bias, in days
 * @param truth mean true effect in days per child
 * @param saidToPay how often a saving would be said to pay if every day avoided were worth the same and nothing were paid for
 *     it; any cost makes it rarer
 * @param flagged how often the placebo's 95 % interval left out 0
 * @param flaggedAmongLike how often it did among children alike in earlier placement too
 */
record CoverageRow(
        int families,
        int worlds,
        double shareMatched,
        double placedWithout,
        double coverage,
        double bias,
        double biasError,
        double truth,
        double saidToPay,
        double flagged,
        double flaggedAmongLike) {

    /** Monte Carlo standard error of the coverage. */
    double coverageError() {
        return Math.sqrt(coverage * (1 - coverage) / worlds);
    }

    /** Bias in per cent of the true effect, "–" in worlds without effect. */
    private String biasPercent() {
        return truth == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 100 * bias / truth);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %4d | %4d | %5.1f | %5.1f | %5.1f ± %3.1f | %6.2f | %6.2f ± %4.2f | %6s | %5.1f | %5.1f | %5.1f |",
                families,
                worlds,
                100 * shareMatched,
                placedWithout,
                100 * coverage,
                100 * coverageError(),
                truth,
                bias,
                biasError,
                biasPercent(),
                100 * saidToPay,
                100 * flagged,
                100 * flaggedAmongLike);
    }
}
