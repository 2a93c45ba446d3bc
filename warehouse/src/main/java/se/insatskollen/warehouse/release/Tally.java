package se.insatskollen.warehouse.release;

import java.util.stream.Stream;

/**
 * What became of the rows of a delivery, or of their öre: in = loaded + rejected + duplicate. A tally that does not add
 * up cannot be made.
 *
 * @param in counted apart from the others
 */
public record Tally(long in, long loaded, long rejected, long duplicate) {
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public Tally {
        if (in != Math.addExact(Math.addExact(loaded, rejected), duplicate)) {
            throw new IllegalArgumentException(
                    "%d in, but %d loaded + %d rejected + %d duplicates".formatted(in, loaded, rejected, duplicate));
        }
    }

    /** All of them together. */
    public static Tally sum(Stream<Tally> tallies) {
        return tallies.reduce(NONE, Tally::plus);
    }

    private Tally plus(Tally other) {
        return new Tally(
                Math.addExact(in, other.in),
                Math.addExact(loaded, other.loaded),
                Math.addExact(rejected, other.rejected),
                Math.addExact(duplicate, other.duplicate));
    }
}
