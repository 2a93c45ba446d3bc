package se.insatskollen.warehouse.savings.uncertainty;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A stream of uniform numbers, told bit for bit by its seed: xoshiro256++ (Blackman and Vigna 2021, Scrambled linear
 * pseudorandom number generators), its state filled by SplitMix64 as its authors advise (Steele, Lea and Flood 2014).
 *
 * <p>Both are published algorithms, not a library's choice: {@code SplittableRandom} and {@code RandomGenerator} promise
 * no digits, and {@code java.util.Random} promises them with 48 bits.
 */
public final class Draws {
    private static final int STATE = 4;
    private static final double STEP = 0x1.0p-52;

    private final UniformRandomProvider words;

    private Draws(UniformRandomProvider words) {
        this.words = words;
    }

    /** The stream of a seed; any number is one. */
    public static Draws of(long seed) {
        long[] state = new long[STATE];
        long counter = seed;
        for (int i = 0; i < STATE; i++) {
            counter += 0x9e3779b97f4a7c15L;
            state[i] = mixed(counter);
        }
        return ofState(state);
    }

    /** The stream from a state of its generator: four words, not all 0. */
    static Draws ofState(long[] state) {
        return new Draws(RandomSource.XO_SHI_RO_256_PP.create(state));
    }

    /** The next 64 bits. */
    long word() {
        return words.nextLong();
    }

    /** The next number above 0 and below 1: the middle of one of 2<sup>52</sup> equal steps, exact in a double. */
    public double uniform() {
        return ((words.nextLong() >>> 12) + 0.5) * STEP;
    }

    private static long mixed(long counter) {
        long z = (counter ^ (counter >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
