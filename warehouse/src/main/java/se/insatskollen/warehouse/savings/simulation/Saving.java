package se.insatskollen.warehouse.savings.simulation;

import java.util.List;
import java.util.Map;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.savings.Answer;

/**
 * What a simulation says, in present öre: discounted to year 0, in the prices of the price year. What needs the cost is an answer of its own, since the cost may
 * not be known; what is gained can be told without it.
 *
 * @param priceYear the calendar year whose prices all amounts are in
 * @param benefit all benefits
 * @param gainsByCare benefits by form of care; their means add up
 * @param gainsByType benefits by placement type
 * @param gainsByProvision purchased care, which need not be paid out, apart from own capacity set free
 * @param net benefits less costs
 * @param kronorBack kronor back per krona: median of the draws
 * @param chance in how many draws benefits exceed costs
 * @param breakEven what would cover the cost
 * @param paybackYear the first year from which the median of the discounted cash flow stays at or above 0
 * @param cumulative discounted benefits less costs up to the end of each year
 * @param sensitivities what matters most, first
 */
public record Saving(
        int priceYear,
        Spread benefit,
        Map<Care, Spread> gainsByCare,
        Map<PlacementType, Spread> gainsByType,
        Map<Provision, Spread> gainsByProvision,
        Answer<Spread> net,
        Answer<Double> kronorBack,
        Answer<Chance> chance,
        Answer<BreakEven> breakEven,
        Answer<Integer> paybackYear,
        Answer<List<Spread>> cumulative,
        Answer<List<Sensitivity>> sensitivities) {}
