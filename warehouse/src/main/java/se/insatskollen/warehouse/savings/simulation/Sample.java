package se.insatskollen.warehouse.savings.simulation;

/** Draws side by side, in present öre. */
final class Sample {
    private final double[] benefit;
    private final double[][] gains;
    private final double[][] reached;

    Sample(int draws, int kinds, int years) {
        benefit = new double[draws];
        gains = new double[kinds][draws];
        reached = new double[years][draws];
    }

    /** All benefits of a draw. */
    double[] benefit() {
        return benefit;
    }

    /** The benefit of each form of care. */
    double[][] gains() {
        return gains;
    }

    /** All benefits up to the end of each year. */
    double[][] reached() {
        return reached;
    }
}
