package se.insatskollen.warehouse.savings.simulation;

import java.util.List;
import se.insatskollen.warehouse.savings.Answer;

/**
 * What a simulation says, in present öre: discounted to year 0, in the prices of the price year. What needs the cost is an
 * answer of its own, since the cost may not be known; what is gained can be told without it. Gains by placement type stand in
 * the waterfall, those of purchased care and of own capacity in {@code byYear}: in means, which add up.
 *
 * @param priceYear the calendar year whose prices all amounts are in
 * @param benefit all benefits
 * @param net benefits less costs
 * @param distribution of the net, in bars
 * @param kronorBack kronor back per krona: median of the draws
 * @param chance in how many draws benefits exceed costs
 * @param breakEven what would cover the cost
 * @param paybackYear the first year from which the median of the discounted sum so far stays at or above 0; later than an
 *     undiscounted payback, and the same yes or no as the median of the net
 * @param cumulative discounted benefits less discounted costs up to the end of each year
 * @param byYear who pays × who gains × year
 * @param waterfall from the cost to the mean of the net
 * @param sensitivities what matters most, first
 */
public record Saving(
        int priceYear,
        Spread benefit,
        Answer<Spread> net,
        Answer<Histogram> distribution,
        Answer<Double> kronorBack,
        Answer<Chance> chance,
        Answer<BreakEven> breakEven,
        Answer<Integer> paybackYear,
        Answer<List<Spread>> cumulative,
        ByYear byYear,
        Answer<Waterfall> waterfall,
        Answer<List<Sensitivity>> sensitivities) {}
