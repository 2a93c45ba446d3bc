package se.insatskollen.warehouse.savings.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;

/**
 * An annual price index as published: moves amounts between price years by the quotient of two annual values (SCB, KPI
 * fastställda tal, 1980 = 100). Nothing assumes that prices rise: KPI fell from 2008 to 2009.
 *
 * @param annual the published values by year, each above 0; never recomputed from months
 */
public record PriceIndex(SortedMap<Integer, BigDecimal> annual) {
    public PriceIndex {
        annual = Collections.unmodifiableSortedMap(new TreeMap<>(annual));
        annual.forEach((year, value) -> {
            if (value.signum() <= 0) {
                throw new IllegalArgumentException("Index of %d is %s, not above 0".formatted(year, value));
            }
        });
    }

    public static PriceIndex of(Map<Integer, BigDecimal> annual) {
        return new PriceIndex(new TreeMap<>(annual));
    }

    /** The amount in the prices of another year; none where either year has no published value. */
    public Answer<PricedAmount> move(PricedAmount amount, int year) {
        Optional<Integer> missing = missing(amount.priceYear()).or(() -> missing(year));
        if (missing.isPresent()) {
            return new Answer.NotKnown<>(Reason.INDEX_MISSING, missing.get().toString());
        }
        BigDecimal moved =
                amount.ore().multiply(annual.get(year)).divide(annual.get(amount.priceYear()), MathContext.DECIMAL128);
        return Answer.of(new PricedAmount(moved, year));
    }

    private Optional<Integer> missing(int year) {
        return annual.containsKey(year) ? Optional.empty() : Optional.of(year);
    }
}
