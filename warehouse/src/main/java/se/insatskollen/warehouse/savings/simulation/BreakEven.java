package se.insatskollen.warehouse.savings.simulation;

import java.util.Map;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.savings.Answer;

/**
 * What it takes to cover the cost, all other inputs at their medians.
 *
 * @param daysOfOneType by placement type: how many of its days alone would do, for all children together
 * @param shareOfEffect how much of the estimated effect would do, 0.8 for four fifths; none where the effect gives nothing
 */
public record BreakEven(Map<PlacementType, Double> daysOfOneType, Answer<Double> shareOfEffect) {}
