package se.insatskollen.warehouse.savings.uncertainty;

import se.insatskollen.warehouse.statistics.Given;

/** Refuses bounds and probabilities that no distribution has. */
final class Bounds {
    private Bounds() {}

    static void inOrder(double low, double mode, double high) {
        Given.finite("Low", low);
        Given.finite("Mode", mode);
        Given.finite("High", high);
        Given.atMost("Low", low, "the mode", mode);
        Given.atMost("Mode", mode, "the high value", high);
    }

    static void probability(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("Probability is %s, not between 0 and 1".formatted(probability));
        }
    }
}
