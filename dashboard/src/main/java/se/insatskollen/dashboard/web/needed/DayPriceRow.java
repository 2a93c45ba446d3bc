package se.insatskollen.dashboard.web.needed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.UnitCostQuality;
import se.insatskollen.warehouse.savings.money.PriceIndex;
import se.insatskollen.warehouse.savings.money.PricedAmount;
import se.insatskollen.warehouse.savings.needed.Sourced;

/** The price of a day of care that worked examples count by. */
record DayPriceRow(
        long amountOre,
        int writtenDigits,
        int priceYear,
        Optional<String> areaName,
        String costLevel,
        UnitCostQuality costQuality,
        String source) {

    /** The price in the prices of another year, in whole kronor; none without an index. */
    Optional<Sourced> in(int year, PriceIndex index) {
        return index.move(PricedAmount.ofOre(amountOre, priceYear), year)
                .map(moved -> Sourced.of(
                        "Ett dygn i HVB",
                        BigDecimal.valueOf(moved.roundedOre(), 2).setScale(0, RoundingMode.HALF_UP),
                        writtenDigits,
                        "%s, %s: %s %d (%s), omräknat med konsumentprisindex (KPI)"
                                .formatted(source, place(), original(), priceYear, costLevel)))
                .value();
    }

    /** "4 500 kronor". */
    String original() {
        return SwedishFormat.kronor(amountOre);
    }

    /** "Motala, lokaltidning". */
    private String place() {
        return areaName.map(area -> area + ", ").orElse("") + costQuality.label();
    }
}
