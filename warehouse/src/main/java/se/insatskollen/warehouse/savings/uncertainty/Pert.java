package se.insatskollen.warehouse.savings.uncertainty;

/**
 * The PERT distribution with λ = 4: a beta distribution between the lowest and the highest value, with mean (low + 4·mode +
 * high)/6 (Malcolm, Roseboom, Clark and Fazar 1959; Vose 2008, Risk Analysis, for α, β and variance).
 *
 * @param low lowest value
 * @param mode most likely value
 * @param high highest value; the same as the lowest for a number that is taken as known
 */
public record Pert(double low, double mode, double high) implements Uncertain {
    private static final double LAMBDA = 4;

    public Pert {
        Bounds.inOrder(low, mode, high);
    }

    /** A number taken as known. */
    public static Pert exactly(double value) {
        return new Pert(value, value, value);
    }

    @Override
    public double mean() {
        return (low + LAMBDA * mode + high) / (LAMBDA + 2);
    }

    @Override
    public double variance() {
        double mean = mean();
        return (mean - low) * (high - mean) / (LAMBDA + 3);
    }

    @Override
    public double quantile(double probability) {
        Bounds.probability(probability);
        return isKnown() ? mode : low + (high - low) * beta().quantile(probability);
    }

    @Override
    public Inverse inverse() {
        if (isKnown()) {
            return uniform -> mode;
        }
        Beta beta = beta();
        Inverse table = new QuantileTable(beta::quantile, beta::density);
        double width = high - low;
        return uniform -> low + width * table.at(uniform);
    }

    private boolean isKnown() {
        return low == high;
    }

    private Beta beta() {
        double width = high - low;
        return new Beta(1 + LAMBDA * (mode - low) / width, 1 + LAMBDA * (high - mode) / width);
    }
}
