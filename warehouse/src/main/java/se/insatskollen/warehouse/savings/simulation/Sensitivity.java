package se.insatskollen.warehouse.savings.simulation;

import java.util.Optional;
import se.insatskollen.warehouse.codes.PlacementType;

/**
 * What one input does to the net when all others stand at their medians.
 *
 * @param input which one
 * @param type of days and prices, the placement type: one input for its purchased and own care together
 * @param netAtP5 net present öre with the input at its 5 % quantile
 * @param netAtP95 with the input at its 95 % quantile
 */
public record Sensitivity(Input input, Optional<PlacementType> type, double netAtP5, double netAtP95) {
    /** The inputs that are not known exactly. */
    public enum Input {
        DAYS,
        PRICE,
        DEADWEIGHT,
        OPTIMISM_BIAS
    }

    /** How far the net moves. */
    public double swing() {
        return Math.abs(netAtP95 - netAtP5);
    }
}
