package se.insatskollen.etl.demo;

/**
 * Chance that falls alike on every machine and every JDK, in a stream of its own for each family: what one family is
 * dealt never depends on how many came before it. The method is SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed, long stream) {
        this.state = mixed(mixed(seed + GOLDEN) ^ mixed(stream * GOLDEN + 1));
    }

    /** A whole number from 0 up to, but not with, the bound. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** A whole number from the first to the last, both among them. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    /** Whether something of this probability happens. */
    boolean happens(double probability) {
        return (next() >>> 11) * 0x1.0p-53 < probability;
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
