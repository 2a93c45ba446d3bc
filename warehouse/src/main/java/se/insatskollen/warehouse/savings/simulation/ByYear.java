package se.insatskollen.warehouse.savings.simulation;

import java.util.List;
import java.util.Map;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.savings.Answer;

/**
 * Who pays × who gains × year, in present öre like everything in a {@link Saving}: each year's amount is discounted to year 0,
 * so that the amounts add up to the mean of all benefits and to the present value of the costs. All lists are as long as the
 * years that count, year 0 first.
 *
 * @param project the project's full cost, by payer
 * @param ordinary what ordinary service would have cost for the same children, by payer; it comes off
 * @param gains means of the draws: purchased care that need not be paid out, and own capacity set free
 */
public record ByYear(
        Answer<Map<String, List<Double>>> project,
        Answer<Map<String, List<Double>>> ordinary,
        Map<Provision, List<Double>> gains) {}
