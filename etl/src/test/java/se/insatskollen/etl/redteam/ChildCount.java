package se.insatskollen.etl.redteam;

import java.util.Optional;

/** How many children a published rate is made of: its interval depends on their number alone, so it tells it. */
final class ChildCount {
    private static final double Z95 = 1.959963985;
    private static final int EXACT_BELOW = 10;
    private static final int MOST = 2_000_000;
    private static final double ROUNDING = 0.0001;

    private ChildCount() {}

    /** Empty where the interval is none that we know. */
    static Optional<Interval> of(double value, double lower) {
        if (value <= 0 || lower <= 0) {
            return Optional.empty();
        }
        int low = 1;
        int high = MOST;
        while (low < high) {
            int middle = (low + high) / 2;
            if (value * share(middle) < lower - ROUNDING) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (value * share(low) > lower + ROUNDING) {
            return Optional.empty();
        }
        int last = low;
        while (last < MOST && value * share(last + 1) <= lower + ROUNDING) {
            last++;
        }
        return Optional.of(new Interval(low, last));
    }

    /** The lower bound as a share of the figure: Byar's, and the exact one below ten. */
    static double share(int children) {
        if (children >= EXACT_BELOW) {
            return Math.pow(1 - 1.0 / (9.0 * children) - Z95 / (3 * Math.sqrt(children)), 3);
        }
        double low = 0;
        double high = children;
        for (int step = 0; step < 80; step++) {
            double middle = (low + high) / 2;
            if (atLeast(children, middle) < 0.025) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low / children;
    }

    private static double atLeast(int events, double mean) {
        double term = Math.exp(-mean);
        double fewer = 0;
        for (int event = 0; event < events; event++) {
            fewer += term;
            term *= mean / (event + 1);
        }
        return 1 - fewer;
    }
}
