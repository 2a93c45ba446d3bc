package se.insatskollen.dashboard.page.saving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.claim.ClaimRow;
import se.insatskollen.warehouse.savings.money.PricedAmount;
import se.insatskollen.warehouse.savings.needed.ClaimCondition.Avoided;
import se.insatskollen.warehouse.savings.needed.Sourced;

/**
 * Placements of one kind that a document says were avoided, with what a day of them costs.
 *
 * @param said the claim that they were avoided; it says how many
 * @param moved the price in the prices of the claim's year
 */
record AvoidedKind(ClaimRow said, PriceRow price, PricedAmount moved) {
    private static final int ORE_DECIMALS = 2;
    private static final int KRONOR_DIGITS = 10;

    int count() {
        return said.claimedCount().orElseThrow();
    }

    Avoided avoided() {
        Sourced placements = Sourced.exact(
                said.figure(), BigDecimal.valueOf(count()), said.source().documentTitle());
        return new Avoided(placements, Sourced.of(price.name(), kronor(), price.amountDigits(), price.origin()));
    }

    /** The moved price in whole kronor, as the worked example has it, so that anybody can follow the division. */
    String shownPrice() {
        return SwedishFormat.decimals(kronor(), 0) + " kronor";
    }

    BigDecimal kronor() {
        return moved.ore().movePointLeft(ORE_DECIMALS).setScale(KRONOR_DIGITS, RoundingMode.HALF_UP);
    }
}
