package se.insatskollen.dashboard.web.saving;

import java.util.Optional;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.PayerKind;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;

/** The rows that a saving is worked out of, as the shelves have them. */
final class Rows {
    private Rows() {}

    /** A type of placement within a window; the days are empty where they are hidden. */
    record Type(
            int windowMonths,
            PlacementType placementType,
            CellState state,
            Optional<Double> ordinaryDays,
            Optional<Double> differenceDays) {}

    record Covariance(
            int windowMonths, PlacementType placementType, PlacementType otherPlacementType, double covariance) {}

    record WindowYear(int windowMonths, int yearNumber, double windowShare) {}

    /**
     * What the children who are compared bear of a year's cost.
     *
     * @param costShare of what is booked on the project in the year, 0 to 1
     */
    record CostYear(int windowMonths, int costYear, double costShare) {}

    /** What a day of a form of care costs in a municipality; empty where it is hidden. */
    record CarePrice(
            PlacementType placementType,
            Provision provision,
            Optional<Long> lowOre,
            Optional<Long> modeOre,
            Optional<Long> highOre,
            Optional<Double> dayShare,
            CellState state,
            int priceYear) {}

    /** What a payer paid in a year; empty where it is hidden. */
    record Paid(int yearNumber, PayerKind payerKey, Optional<Long> costOre) {}
}
