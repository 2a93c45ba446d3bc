package se.insatskollen.warehouse.savings.uncertainty;

import java.util.Arrays;
import java.util.List;
import se.insatskollen.warehouse.statistics.Given;

/**
 * Numbers that vary together: the multivariate normal distribution, drawn as mean + L·z with L·Lᵀ the covariance
 * (Cholesky; Gentle 2009, Computational Statistics, 7.3). A semidefinite covariance will do: where a number is known from
 * the others, or exactly, its column of L is 0.
 *
 * @param mean one for each number
 * @param covariance symmetric, row by row
 */
public record JointNormal(List<Double> mean, List<List<Double>> covariance) {
    /** Rounding in a delivered covariance that is not taken for a fault. */
    private static final double ROUNDING = 1e-9;

    public JointNormal {
        mean = List.copyOf(mean);
        covariance = covariance.stream().map(List::copyOf).toList();
        mean.forEach(value -> Given.finite("Mean", value));
        requireSymmetric(mean.size(), covariance);
        cholesky(covariance);
    }

    /** How many numbers. */
    public int size() {
        return mean.size();
    }

    public double standardDeviation(int number) {
        return Math.sqrt(covariance.get(number).get(number));
    }

    /** The same numbers turned into others by a matrix: mean A·m, covariance A·Σ·Aᵀ. */
    public JointNormal times(List<List<Double>> matrix) {
        List<Double> turned = matrix.stream().map(row -> product(row, mean)).toList();
        List<List<Double>> half = matrix.stream()
                .map(row ->
                        covariance.stream().map(column -> product(row, column)).toList())
                .toList();
        List<List<Double>> spread = half.stream()
                .map(row -> matrix.stream().map(other -> product(row, other)).toList())
                .toList();
        return new JointNormal(turned, spread);
    }

    /** The lower triangle L. */
    public double[][] cholesky() {
        return cholesky(covariance);
    }

    private static double[][] cholesky(List<List<Double>> covariance) {
        int size = covariance.size();
        double[][] lower = new double[size][size];
        for (int column = 0; column < size; column++) {
            double variance = covariance.get(column).get(column);
            double left = variance - dot(lower[column], lower[column], column);
            if (left < -ROUNDING * Math.abs(variance)) {
                throw new IllegalArgumentException(
                        "Covariance is none: number %d would have variance %s given those before"
                                .formatted(column, left));
            }
            boolean isKnown = left <= ROUNDING * variance;
            lower[column][column] = isKnown ? 0 : Math.sqrt(left);
            for (int row = column + 1; row < size; row++) {
                double rest = covariance.get(row).get(column) - dot(lower[row], lower[column], column);
                lower[row][column] = isKnown ? none(rest, row, column, covariance) : rest / lower[column][column];
            }
        }
        return lower;
    }

    /** What varies with a number that does not vary: nothing. */
    private static double none(double rest, int row, int column, List<List<Double>> covariance) {
        double most =
                Math.sqrt(covariance.get(row).get(row) * covariance.get(column).get(column));
        // The root, since a variance of rounding size may go with a covariance as large as its root.
        if (Math.abs(rest) > Math.sqrt(ROUNDING) * most) {
            throw new IllegalArgumentException(
                    "Covariance is none: number %d varies with number %d, which does not vary".formatted(row, column));
        }
        return 0;
    }

    private static void requireSymmetric(int size, List<List<Double>> covariance) {
        boolean isSquare = covariance.size() == size && covariance.stream().allMatch(row -> row.size() == size);
        if (!isSquare) {
            throw new IllegalArgumentException("Covariance of %d numbers is not %d by %d".formatted(size, size, size));
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double one = Given.finite("Covariance", covariance.get(row).get(column));
                double other = Given.finite("Covariance", covariance.get(column).get(row));
                if (Math.abs(one - other) > ROUNDING * Math.max(Math.abs(one), Math.abs(other))) {
                    throw new IllegalArgumentException(
                            "Covariance of numbers %d and %d is both %s and %s".formatted(row, column, one, other));
                }
            }
        }
    }

    private static double dot(double[] one, double[] other, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double product(List<Double> one, List<Double> other) {
        return dot(array(one), array(other), one.size());
    }

    private static double[] array(List<Double> numbers) {
        double[] array = new double[numbers.size()];
        Arrays.setAll(array, numbers::get);
        return array;
    }
}
