package se.insatskollen.warehouse.statistics;

/** Refuses numbers that no method can take, and says which one it was. */
public final class Given {
    private Given() {}

    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s is %s, not a finite number".formatted(name, value));
        }
        return value;
    }

    public static long count(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("%s is %d, below 0".formatted(name, value));
        }
        return value;
    }

    public static double notNegative(String name, double value) {
        if (finite(name, value) < 0) {
            throw new IllegalArgumentException("%s is %s, below 0".formatted(name, value));
        }
        return value;
    }

    public static double positive(String name, double value) {
        if (finite(name, value) <= 0) {
            throw new IllegalArgumentException("%s is %s, not above 0".formatted(name, value));
        }
        return value;
    }

    public static double share(String name, double value) {
        if (notNegative(name, value) > 1) {
            throw new IllegalArgumentException("%s is %s, above 1".formatted(name, value));
        }
        return value;
    }

    public static double atMost(String name, double value, String limitName, double limit) {
        if (value > limit) {
            throw new IllegalArgumentException("%s is %s, more than %s %s".formatted(name, value, limitName, limit));
        }
        return value;
    }
}
