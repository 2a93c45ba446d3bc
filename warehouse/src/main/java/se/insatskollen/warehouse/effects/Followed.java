package se.insatskollen.warehouse.effects;

/**
 * A child whose whole window has passed.
 *
 * @param after placement days within the window, which the support may have changed
 * @param before placement days in as long a time before the opening of the case, which it cannot have changed
 */
public record Followed(PlacedDays after, PlacedDays before) {
    /** Of a child that was placed neither before nor after. */
    public static final Followed NEVER_PLACED = new Followed(PlacedDays.NONE, PlacedDays.NONE);
}
