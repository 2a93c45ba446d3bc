package se.insatskollen.warehouse.statistics;

/** How sure an interval is to hold what it is made for: 95 % to show, 99.8 % to colour by. */
public enum Confidence {
    P95(0.95, 1.959963984540054),
    P998(0.998, 3.090232306167813);

    private final double level;
    private final double z;

    Confidence(double level, double z) {
        this.level = level;
        this.z = z;
    }

    /** Share of intervals that hold the true value, were everything repeated. */
    public double level() {
        return level;
    }

    /** The two-sided quantile of the standard normal distribution. */
    public double z() {
        return z;
    }

    /** Probability left out on each side. */
    double tail() {
        return switch (this) {
            case P95 -> 0.025;
            case P998 -> 0.001;
        };
    }
}
