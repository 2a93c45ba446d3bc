package se.insatskollen.etl.demo;

import se.insatskollen.warehouse.codes.PlacementType;

/**
 * A part of a child's time in placements.
 *
 * @param start days from the opening of the case to its first day
 * @param days how many it lasts, first and last among them
 */
record Leg(PlacementType type, int start, int days) {

    /** How many of its days fall within 24 months from the opening. */
    int daysInWindow() {
        return Math.max(0, Math.min(days, Observation.WINDOW_DAYS - start));
    }
}
