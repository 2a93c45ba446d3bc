package se.insatskollen.warehouse.savings.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in the prices of one year, unrounded: rounded to öre on the way, an amount would not come back from a year with
 * lower prices.
 *
 * @param ore in öre, with as many digits as it takes
 * @param priceYear the year whose prices are meant
 */
public record PricedAmount(BigDecimal ore, int priceYear) {
    public static PricedAmount ofOre(long ore, int priceYear) {
        return new PricedAmount(BigDecimal.valueOf(ore), priceYear);
    }

    /** Whole öre, half away from nought. */
    public long roundedOre() {
        return ore.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
