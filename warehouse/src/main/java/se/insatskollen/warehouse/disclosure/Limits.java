package se.insatskollen.warehouse.disclosure;

/**
 * How few are too few. The values are settings of a city; p is secret.
 *
 * @param families a cell about fewer families, but at least one, is not shown
 * @param workers a figure about work needs as many employees
 * @param providers money for purchased care needs as many providers
 * @param percent p: what the largest family's contribution to a sum of money must be hidden by, in per cent of it
 */
public record Limits(int families, int workers, int providers, double percent) {
    /** What a city that has set nothing has. */
    public static final Limits USUAL = new Limits(5, 5, 3, 10);

    /** One alone would be shown below this. */
    public static final int LEAST = 2;

    public Limits {
        requireAtLeastTwo("families", families);
        requireAtLeastTwo("employees", workers);
        requireAtLeastTwo("providers", providers);
        if (!(percent > 0 && percent <= 100)) {
            throw new RefusedTableException("p is %s; give more than 0 and at most 100 per cent".formatted(percent));
        }
    }

    /** Whether so many families are too few to tell of: from one up to below the threshold. */
    public boolean isFew(long count) {
        return count > 0 && count < families;
    }

    private static void requireAtLeastTwo(String what, int limit) {
        if (limit < LEAST) {
            throw new RefusedTableException(
                    "The threshold of %s is %d; one alone would be shown. Give at least 2".formatted(what, limit));
        }
    }
}
