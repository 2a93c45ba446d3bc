package se.insatskollen.warehouse.disclosure;

/**
 * What the rules ask of a cell.
 *
 * @param families different families in it
 * @param share what a share counts and leaves out; null where the figure is no share
 * @param money the sum and its largest contributions; null where the figure is no money
 * @param providers different providers of purchased care that the money went to; 0 where none was purchased
 * @param workers different employees whose work it tells; null where it tells of no work
 */
public record CellFacts(long families, Share share, Money money, int providers, Integer workers) {
    /**
     * Of a share.
     *
     * @param families with what is counted
     * @param others families with what is not
     * @param isCertaintyHarmful whether all or nobody is a thing that can harm
     */
    public record Share(long families, long others, boolean isCertaintyHarmful) {}

    /**
     * Of a sum of money.
     *
     * @param total of all families
     * @param largest of one family
     * @param second of another
     */
    public record Money(double total, double largest, double second) {
        public Money {
            if (!Double.isFinite(total) || !Double.isFinite(largest) || !(second >= 0 && largest >= second)) {
                throw new RefusedTableException(
                        "A sum of %s with the largest contributions %s and %s".formatted(total, largest, second));
            }
        }
    }

    /** A count of families and nothing else. */
    public static CellFacts of(long families) {
        return new CellFacts(families, null, null, 0, null);
    }
}
