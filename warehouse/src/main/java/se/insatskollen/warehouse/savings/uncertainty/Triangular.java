package se.insatskollen.warehouse.savings.uncertainty;

/**
 * The triangular distribution over what is thinkable, most likely at its mode (Johnson 1997, The triangular distribution
 * as a proxy for the beta distribution in risk analysis; Kotz and van Dorp 2004 for moments and quantiles).
 *
 * @param low lowest thinkable value
 * @param mode most likely value
 * @param high highest thinkable value; the same as the lowest for a number that is taken as known
 */
public record Triangular(double low, double mode, double high) implements Uncertain {
    public Triangular {
        Bounds.inOrder(low, mode, high);
    }

    /** A number taken as known. */
    public static Triangular exactly(double value) {
        return new Triangular(value, value, value);
    }

    @Override
    public double mean() {
        return (low + mode + high) / 3;
    }

    @Override
    public double variance() {
        double below = mode - low;
        double above = high - mode;
        return (below * below + below * above + above * above) / 18;
    }

    @Override
    public double quantile(double probability) {
        Bounds.probability(probability);
        return at(probability);
    }

    @Override
    public Inverse inverse() {
        return this::at;
    }

    private double at(double u) {
        double width = high - low;
        // With no width both roots are of nought.
        return u * width < mode - low
                ? low + Math.sqrt(u * width * (mode - low))
                : high - Math.sqrt((1 - u) * width * (high - mode));
    }
}
