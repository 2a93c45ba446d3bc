package se.insatskollen.warehouse.savings.uncertainty;

import java.util.function.DoubleUnaryOperator;

/**
 * Quantiles looked up in a table with straight lines between its 1 024 steps, since a quantile worked out anew for every
 * draw takes microseconds. The outermost steps, where a quantile may be steep, are worked out.
 *
 * <p>For the PERT distribution the mean of the draws so moves by less than 1e-5 of the range, a hundredth of what chance
 * moves it by in 10 000 draws.
 */
final class QuantileTable implements Uncertain.Inverse {
    private static final int STEPS = 1024;

    private final DoubleUnaryOperator quantile;
    private final double[] knots = new double[STEPS + 1];

    QuantileTable(DoubleUnaryOperator quantile) {
        this.quantile = quantile;
        for (int i = 1; i < STEPS; i++) {
            knots[i] = quantile.applyAsDouble((double) i / STEPS);
        }
    }

    @Override
    public double at(double uniform) {
        double place = uniform * STEPS;
        int step = (int) place;
        if (step == 0 || step >= STEPS - 1) {
            return quantile.applyAsDouble(uniform);
        }
        return knots[step] + (place - step) * (knots[step + 1] - knots[step]);
    }
}
