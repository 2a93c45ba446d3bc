package se.insatskollen.dashboard.page.unitcost;

import java.util.Optional;
import se.insatskollen.dashboard.web.IndexedPrice;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.RangeChart.Range;
import se.insatskollen.warehouse.codes.UnitCostQuality;
import se.insatskollen.warehouse.codes.UnitCostUnit;

/** The prices of one type of care or support, in the prices of one year. */
record CostRow(
        String costType,
        UnitCostUnit costUnit,
        int priceYear,
        long lowOre,
        int lowDigits,
        Optional<Long> modeOre,
        Optional<Integer> modeDigits,
        long highOre,
        int highDigits,
        UnitCostQuality costQuality,
        int pointCount,
        int unindexedPointCount) {

    IndexedPrice low() {
        return IndexedPrice.of(lowOre, lowDigits);
    }

    IndexedPrice high() {
        return IndexedPrice.of(highOre, highDigits);
    }

    /** The price with the best source, which need not be the most common; empty where no source gives one. */
    Optional<IndexedPrice> best() {
        return modeOre.map(ore -> IndexedPrice.of(ore, modeDigits.orElse(0)));
    }

    String shownBest() {
        return best().map(IndexedPrice::text).orElse(SwedishFormat.NOT_STATED);
    }

    /** "3 priser", and how many could not be moved to the price year. */
    String points() {
        String points = pointCount == 1 ? "1 pris" : SwedishFormat.number(pointCount) + " priser";
        return unindexedPointCount == 0
                ? points
                : "%s (och %s utan index)".formatted(points, SwedishFormat.number(unindexedPointCount));
    }

    Range range() {
        return new Range(
                costType,
                low().kronor(),
                best().map(IndexedPrice::kronor),
                best().map(IndexedPrice::text),
                high().kronor(),
                "%s: %s till %s kronor, bäst belagda pris %s"
                        .formatted(costType, low().text(), high().text(), shownBest()));
    }
}
