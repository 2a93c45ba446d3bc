package se.insatskollen.warehouse.savings.uncertainty;

/**
 * The beta distribution on 0 to 1, with the same digits everywhere: what a library works out with {@code Math} is not.
 *
 * <p>The distribution function is the continued fraction 8.17.22 of the NIST Digital Library of Mathematical Functions by
 * Lentz's method (Press et al., Numerical Recipes, 6.4); the quantile is Newton's method kept inside a bisection.
 *
 * @param alpha above 0
 * @param beta above 0
 */
record Beta(double alpha, double beta) {
    private static final int MOST_TERMS = 300;
    private static final int MOST_STEPS = 200;
    private static final double TINY = 1e-300;
    private static final double CLOSE = 0x1.0p-52;
    /** Lanczos' approximation of the gamma function with g = 7 and nine terms (Godfrey 2001), relative error about 1e-15. */
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-06,
        1.5056327351493116e-07
    };

    /** The value with the given probability below it. */
    double quantile(double probability) {
        double logB = logB();
        double low = 0;
        double high = 1;
        double x = alpha / (alpha + beta);
        for (int step = 0; step < MOST_STEPS && high - low > CLOSE * high; step++) {
            double error = below(x, logB) - probability;
            if (error == 0) {
                return x;
            }
            low = error < 0 ? x : low;
            high = error < 0 ? high : x;
            double newton = x - error / density(x, logB);
            double next = newton > low && newton < high ? newton : (low + high) / 2;
            if (Math.abs(next - x) <= CLOSE * x) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /** The density at a value between 0 and 1. */
    double density(double x) {
        return density(x, logB());
    }

    private double logB() {
        return logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
    }

    private double density(double x, double logB) {
        return StrictMath.exp((alpha - 1) * StrictMath.log(x) + (beta - 1) * StrictMath.log1p(-x) - logB);
    }

    private double below(double x, double logB) {
        double front = StrictMath.exp(alpha * StrictMath.log(x) + beta * StrictMath.log1p(-x) - logB);
        return x < (alpha + 1) / (alpha + beta + 2)
                ? front * fraction(x, alpha, beta) / alpha
                : 1 - front * fraction(1 - x, beta, alpha) / beta;
    }

    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) <= CLOSE) {
                return value;
            }
        }
        return value;
    }

    private static double away(double divisor) {
        return Math.abs(divisor) < TINY ? TINY : divisor;
    }

    private static double logGamma(double z) {
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (z - 1 + i);
        }
        double t = z + 6.5;
        return 0.5 * StrictMath.log(2 * Math.PI) + (z - 0.5) * StrictMath.log(t) - t + StrictMath.log(sum);
    }
}
