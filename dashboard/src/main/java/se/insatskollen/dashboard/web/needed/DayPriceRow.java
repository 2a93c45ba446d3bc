package se.insatskollen.dashboard.web.needed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.UnitCostQuality;
import se.insatskollen.warehouse.savings.money.PriceIndex;
import se.insatskollen.warehouse.savings.money.PricedAmount;
import se.insatskollen.warehouse.savings.needed.Sourced;

/** The price of a day in a type of placement that worked examples count by. */
record DayPriceRow(
        PlacementType placementType,
        long amountOre,
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
                        kronor(moved.roundedOre()),
                        writtenDigits(),
                        "%s, %s: %s %d (%s), omräknat med konsumentprisindex (KPI)"
                                .formatted(source, place(), original(), priceYear, costLevel)))
                .value();
    }

    // The source writes it in whole kronor, "4 500 kr": four digits.
    private int writtenDigits() {
        return kronor(amountOre).precision();
    }

    private static BigDecimal kronor(long ore) {
        return BigDecimal.valueOf(ore, 2).setScale(0, RoundingMode.HALF_UP);
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
