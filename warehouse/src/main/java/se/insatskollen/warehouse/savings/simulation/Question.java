package se.insatskollen.warehouse.savings.simulation;

import java.util.List;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.money.CashFlow;
import se.insatskollen.warehouse.savings.money.DiscountRate;
import se.insatskollen.warehouse.savings.uncertainty.Triangular;
import se.insatskollen.warehouse.statistics.Given;

/**
 * All that a saving is worked out of, every amount in the prices of one year.
 *
 * @param effect days avoided
 * @param prices one for each form of care of the effect, each once; a price of care that has no days is not used
 * @param deadweight δ, the share that would have happened anyway; exactly 0 for a matched effect
 * @param optimismBias o, the share of the gains that is taken off for bright plans; in a saving plans are corrected here, and
 *     its costs are never raised by {@code CostUplift} as well, which corrects a planned cost where no gain is estimated
 * @param window when the days are avoided
 * @param costs what is paid for it
 * @param rate what later kronor are worth
 */
public record Question(
        AvoidedDays effect,
        List<CarePrice> prices,
        Triangular deadweight,
        Triangular optimismBias,
        WindowShares window,
        Costs costs,
        DiscountRate rate) {
    public Question {
        prices = List.copyOf(prices);
        Given.positive("Number of prices", prices.size());
        requireAPriceOfEach(effect.care(), prices);
        requireOnePriceYear(prices, costs);
        requireShare("deadweight", deadweight);
        requireShare("optimism bias", optimismBias);
    }

    /** The calendar year whose prices all amounts are in. */
    public int priceYear() {
        return prices.get(0).priceYear();
    }

    private static void requireShare(String name, Triangular share) {
        Given.share("Lowest " + name, share.low());
        Given.share("Highest " + name, share.high());
    }

    /** The price of a form of care that the effect has days of. */
    CarePrice price(Care care) {
        return prices.stream()
                .filter(price -> price.care().equals(care))
                .findFirst()
                .orElseThrow();
    }

    private static void requireAPriceOfEach(List<Care> care, List<CarePrice> prices) {
        List<Care> priced = prices.stream().map(CarePrice::care).toList();
        if (!priced.containsAll(care) || priced.stream().distinct().count() != priced.size()) {
            throw new IllegalArgumentException("Prices of %s for days of %s".formatted(priced, care));
        }
    }

    private static void requireOnePriceYear(List<CarePrice> prices, Costs costs) {
        int year = prices.get(0).priceYear();
        IntStream.concat(
                        prices.stream().mapToInt(CarePrice::priceYear),
                        costs.priceYear().stream().mapToInt(other -> other))
                .filter(other -> other != year)
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            "Amounts in the prices of %d and of %d: move them to one price year first"
                                    .formatted(year, other));
                });
    }

    /** Years in which anything is paid or gained. */
    int years() {
        return Math.max(window.years(), Math.max(years(costs.full()), years(costs.instead())));
    }

    private static int years(Answer<CashFlow> flow) {
        return flow.value().map(CashFlow::years).orElse(0);
    }
}
