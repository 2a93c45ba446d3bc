package se.insatskollen.warehouse.savings.simulation;

/** Draws side by side, and sums over them, in present öre. */
final class Sample {
    private final double[] benefit;
    private final double[][] gains;
    private final double[][] reached;
    private final double[] worth;
    private final double[] before;
    private double deadweight;
    private double optimism;

    Sample(int draws, int kinds, int types, int years) {
        benefit = new double[draws];
        gains = new double[kinds][draws];
        reached = new double[years][draws];
        worth = new double[kinds];
        before = new double[types];
    }

    /** How many. */
    int draws() {
        return benefit.length;
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

    /** Summed over the draws: öre of each form of care at the price of year 0, not discounted. */
    double[] worth() {
        return worth;
    }

    /** Summed over the draws: the benefit of each placement type before anything is taken off. */
    double[] before() {
        return before;
    }

    /** Adds what a draw takes off its gains. */
    void takeOff(double forDeadweight, double forOptimism) {
        deadweight += forDeadweight;
        optimism += forOptimism;
    }

    /** Summed over the draws: what is taken off for what would have happened anyway. */
    double deadweight() {
        return deadweight;
    }

    /** Summed over the draws: what is taken off for bright plans. */
    double optimism() {
        return optimism;
    }
}
