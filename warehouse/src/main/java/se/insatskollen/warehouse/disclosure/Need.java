package se.insatskollen.warehouse.disclosure;

/**
 * How wide the feasibility interval of a sensitive figure must be.
 *
 * @param atMost the interval must reach down to here
 * @param atLeast the interval must reach up to here
 */
public record Need(double atMost, double atLeast) {
    public Need {
        if (!(atMost <= atLeast)) {
            throw new RefusedTableException("An interval from %s up to %s".formatted(atMost, atLeast));
        }
    }

    /**
     * What a small count needs: that nobody can rule out one, nor the threshold. A larger count of few people only must
     * not be worked out exactly.
     */
    public static Need ofCount(double count, int threshold) {
        return count < threshold ? new Need(Math.min(1, count), threshold) : new Need(count - 1, count + 1);
    }

    /**
     * What an amount of money needs: both ends p per cent of the largest contribution away.
     *
     * @param largest the largest contribution
     * @param percent p
     */
    public static Need ofMoney(double amount, double largest, double percent) {
        double away = largest * percent / 100;
        return new Need(Math.max(0, amount - away), amount + away);
    }

    /**
     * What a count needs that was told before and has changed by few families since: that nobody can rule out that none has
     * changed, nor that as many as the threshold have, whether they came or went.
     */
    public static Need ofChange(double count, int threshold) {
        return new Need(Math.max(0, count - 1), count + threshold + 1);
    }

    /** What a part of such a count needs: that nobody can tell whether all who came or went belong to the others. */
    public static Need ofChangedPart(double count) {
        return new Need(count, count + 1);
    }

    /** What serves both. */
    public Need and(Need other) {
        return new Need(Math.min(atMost, other.atMost), Math.max(atLeast, other.atLeast));
    }
}
