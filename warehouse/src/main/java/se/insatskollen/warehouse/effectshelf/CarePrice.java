package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import se.insatskollen.warehouse.disclosure.PrimaryRules;

/**
 * What a day in placement cost: the mean over the days of all years that may be told, and the means of the cheapest and the
 * dearest of them. A draw prices all days of a form at once, so that what may vary is the mean and not the price of one
 * child's day: how dear single homes are says how they differ, not how sure the mean is.
 *
 * <p>A year is told when money about it may be: by enough families, enough providers where care is purchased, and no family
 * that stands out. Sums of such years keep the same rules, since no family contributes more to the sum than the largest of
 * each year do together.
 *
 * @param lowOre of the cheapest year, in whole kronor as prices of a day are agreed
 */
record CarePrice(long lowOre, long modeOre, long highOre) {

    /** Empty where no year may be told. */
    static Optional<CarePrice> of(Care care, PrimaryRules rules) {
        List<Care.Year> told = care.years().stream()
                .filter(year -> rules.reasons(year.facts()).isEmpty())
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal mean = perDay(sum(told, Care.Year::costOre), sum(told, Care.Year::days));
        List<BigDecimal> means =
                told.stream().map(year -> perDay(year.costOre(), year.days())).toList();
        return Optional.of(new CarePrice(
                ore(means.stream().reduce(mean, BigDecimal::min)),
                ore(mean),
                ore(means.stream().reduce(mean, BigDecimal::max))));
    }

    private static long sum(List<Care.Year> years, ToLongFunction<Care.Year> of) {
        return years.stream().mapToLong(of).sum();
    }

    private static BigDecimal perDay(long costOre, long days) {
        return BigDecimal.valueOf(costOre).divide(BigDecimal.valueOf(days), 4, RoundingMode.HALF_EVEN);
    }

    private static long ore(BigDecimal perDay) {
        return perDay.movePointLeft(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact() * 100;
    }
}
