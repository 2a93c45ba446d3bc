package se.insatskollen.warehouse.savings.needed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.money.PriceIndex;
import se.insatskollen.warehouse.savings.money.PricedAmount;

/**
 * An amount that is meant for a period, spread evenly over its days: so it is moved between price years (methods 4). Both
 * days count.
 *
 * @param ore in öre, in the prices of each day
 */
public record SpreadAmount(long ore, LocalDate from, LocalDate to) {
    public SpreadAmount {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends %s before it starts %s".formatted(to, from));
        }
    }

    /** The amount in kronor of one year; none where a year of the period has no published index. */
    public Answer<BigDecimal> kronorOf(int priceYear, PriceIndex index) {
        Answer<BigDecimal> sum = Answer.of(BigDecimal.ZERO);
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            PricedAmount part = new PricedAmount(partOf(year), year);
            sum = sum.then(before -> index.move(part, priceYear).map(moved -> before.add(moved.ore())));
        }
        return sum.map(moved -> moved.movePointLeft(2));
    }

    private BigDecimal partOf(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        long days = days(from.isAfter(first) ? from : first, to.isBefore(last) ? to : last);
        return BigDecimal.valueOf(ore)
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(days(from, to)), MathContext.DECIMAL128);
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
