package se.insatskollen.warehouse.savings.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.statistics.Given;

/**
 * Amounts by year of a project in the prices of one year, unrounded like {@link PricedAmount}.
 *
 * @param oreByYear öre, one for each year from year 0, the project's first, on
 * @param priceYear the calendar year whose prices are meant
 */
public record PricedFlow(List<BigDecimal> oreByYear, int priceYear) {
    private static final double ROUNDING = 1e-9;

    public PricedFlow {
        oreByYear = List.copyOf(oreByYear);
    }

    /** Whole öre by year. */
    public static PricedFlow ofOre(List<Long> oreByYear, int priceYear) {
        return new PricedFlow(oreByYear.stream().map(BigDecimal::valueOf).toList(), priceYear);
    }

    /**
     * What was booked, moved to the prices of one year; nothing was paid in a year that is left out.
     *
     * @param oreByCalendarYear whole öre in the prices of the year they were paid in
     * @param firstYear calendar year that is year 0; no amount is earlier
     * @return none where an index is missing, naming the year
     */
    public static Answer<PricedFlow> booked(
            SortedMap<Integer, Long> oreByCalendarYear, int firstYear, PriceIndex index, int priceYear) {
        if (oreByCalendarYear.isEmpty()) {
            return Answer.of(new PricedFlow(List.of(), priceYear));
        }
        if (oreByCalendarYear.firstKey() < firstYear) {
            throw new IllegalArgumentException("An amount of %d is earlier than the project's first year %d"
                    .formatted(oreByCalendarYear.firstKey(), firstYear));
        }
        return moved(
                IntStream.rangeClosed(firstYear, oreByCalendarYear.lastKey())
                        .mapToObj(year -> PricedAmount.ofOre(oreByCalendarYear.getOrDefault(year, 0L), year))
                        .toList(),
                index,
                priceYear);
    }

    /**
     * One amount over several years.
     *
     * @param shareByYear share of the amount in each year from year 0 on; together 1, below 0 in a year that gave back
     */
    public static PricedFlow spread(PricedAmount amount, List<Double> shareByYear) {
        double sum = shareByYear.stream()
                .mapToDouble(share -> Given.finite("Share of a year", share))
                .sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("Shares of the years make %s, not 1".formatted(sum));
        }
        return new PricedFlow(
                shareByYear.stream()
                        .map(BigDecimal::valueOf)
                        .map(amount.ore()::multiply)
                        .toList(),
                amount.priceYear());
    }

    /** The same amounts in the prices of another year; none where either year has no published index. */
    public Answer<PricedFlow> move(PriceIndex index, int year) {
        return moved(
                oreByYear.stream().map(ore -> new PricedAmount(ore, priceYear)).toList(), index, year);
    }

    /** The amounts as numbers to reckon with, in öre. */
    public CashFlow ore() {
        return new CashFlow(oreByYear.stream().map(BigDecimal::doubleValue).toList());
    }

    private static Answer<PricedFlow> moved(List<PricedAmount> amounts, PriceIndex index, int priceYear) {
        Answer<List<BigDecimal>> moved = Answer.of(List.of());
        for (PricedAmount amount : amounts) {
            moved = moved.then(before -> moved(amount, index, priceYear).map(next -> with(before, next.ore())));
        }
        return moved.map(ore -> new PricedFlow(ore, priceYear));
    }

    /** Nothing is nothing in the prices of any year. */
    private static Answer<PricedAmount> moved(PricedAmount amount, PriceIndex index, int priceYear) {
        return amount.ore().signum() == 0 ? Answer.of(amount) : index.move(amount, priceYear);
    }

    private static List<BigDecimal> with(List<BigDecimal> amounts, BigDecimal next) {
        return Stream.concat(amounts.stream(), Stream.of(next)).toList();
    }
}
