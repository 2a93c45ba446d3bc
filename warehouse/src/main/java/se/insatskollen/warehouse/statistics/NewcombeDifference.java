package se.insatskollen.warehouse.statistics;

/**
 * The difference between two independent proportions, girls' and boys' for instance, with intervals that stay within
 * −1 and 1.
 *
 * <p>Newcombe's method 10 (Newcombe 1998, Interval estimation for the difference between independent proportions): the
 * distances from each share to its Wilson bounds, added in squares.
 */
public final class NewcombeDifference {
    private NewcombeDifference() {}

    /** First minus second, as a share; without intervals where either proportion has none. */
    public static Estimate between(Proportion first, Proportion second) {
        Estimate one = first.estimate();
        Estimate two = second.estimate();
        return new Estimate(
                first.share() - second.share(),
                MoverDifference.between(one, two, Confidence.P95),
                MoverDifference.between(one, two, Confidence.P998));
    }
}
