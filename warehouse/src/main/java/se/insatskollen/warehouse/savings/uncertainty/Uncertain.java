package se.insatskollen.warehouse.savings.uncertainty;

/** A number of which only a distribution is known. */
public sealed interface Uncertain permits Pert, Triangular, LogNormal {
    double mean();

    double variance();

    /**
     * The value with the given probability below it.
     *
     * @param probability above 0 and below 1
     */
    double quantile(double probability);

    /** Turns uniform numbers into draws by inversion; made once, asked for every draw. */
    Inverse inverse();

    /** The way from a uniform number to a draw. */
    @FunctionalInterface
    interface Inverse {
        /**
         * The draw.
         *
         * @param uniform above 0 and below 1
         */
        double at(double uniform);
    }

    /** The value in the middle. */
    default double median() {
        return quantile(0.5);
    }
}
