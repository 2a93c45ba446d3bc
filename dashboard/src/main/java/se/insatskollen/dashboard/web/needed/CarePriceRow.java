package se.insatskollen.dashboard.web.needed;

import java.math.BigDecimal;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.savings.needed.Sourced;

/**
 * What a municipality pays for a day in a bought place: the mean of all years, and of the cheapest and the dearest of them,
 * all in the prices of one year.
 */
record CarePriceRow(long lowOre, long modeOre, long highOre, int priceYear) {
    // The mean moves from year to year: a third digit would say more than it knows.
    private static final int DIGITS = 2;

    Sourced dayPrice(String said) {
        return Sourced.of(
                "Ett dygn i HVB",
                BigDecimal.valueOf(modeOre, 2),
                DIGITS,
                "%s: bokföringen, vad projektets kommun i snitt betalar för ett dygn i köpt HVB".formatted(said));
    }

    /** How far the mean has been from itself; empty where it has stood still. */
    String caution() {
        return lowOre == highOre
                ? ""
                : "Medelpriset har varit mellan %s och %s kronor beroende på år."
                        .formatted(SwedishFormat.wholeKronor(lowOre), SwedishFormat.wholeKronor(highOre));
    }
}
