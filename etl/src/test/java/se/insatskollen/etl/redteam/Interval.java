package se.insatskollen.etl.redteam;

/** What an intruder knows of a count: from and to, both possible. */
record Interval(long from, long to) {
    static final long UNKNOWN = 1_000_000_000L;
    static final int THRESHOLD = 5;

    Interval {
        if (from > to) {
            throw new IllegalArgumentException("The interval ends at %d before it starts at %d".formatted(to, from));
        }
    }

    /** Whether it can only be one to four. */
    boolean isSmall() {
        return from >= 1 && to < THRESHOLD;
    }

    /** Whether it protects a count of one to four: it reaches down to 1 and up to the threshold. */
    boolean protects() {
        return from <= 1 && to >= THRESHOLD;
    }

    @Override
    public String toString() {
        return to >= UNKNOWN ? "[%d, open]".formatted(from) : "[%d, %d]".formatted(from, to);
    }
}
