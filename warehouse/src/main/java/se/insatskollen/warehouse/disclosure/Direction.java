package se.insatskollen.warehouse.disclosure;

/** Which end of an interval is looked for. */
enum Direction {
    /** Down: as if nothing were known of the other hidden cells but that they are not negative. */
    DOWN,
    /** Up: an intruder who knows that nought is shown reckons with at least one in every other hidden cell. */
    UP
}
