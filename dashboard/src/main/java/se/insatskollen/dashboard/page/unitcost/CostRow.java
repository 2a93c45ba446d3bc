package se.insatskollen.dashboard.page.unitcost;

import java.math.BigDecimal;
import java.util.Optional;
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
        Optional<Long> modeOre,
        long highOre,
        UnitCostQuality costQuality,
        int pointCount,
        int unindexedPointCount) {

    String low() {
        return SwedishFormat.wholeKronor(lowOre);
    }

    String high() {
        return SwedishFormat.wholeKronor(highOre);
    }

    /** The usual price, or that no source gives one. */
    String usual() {
        return modeOre.map(SwedishFormat::wholeKronor).orElse("framgår inte");
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
                BigDecimal.valueOf(lowOre, 2),
                modeOre.map(ore -> BigDecimal.valueOf(ore, 2)),
                modeOre.map(SwedishFormat::wholeKronor),
                BigDecimal.valueOf(highOre, 2),
                "%s: %s till %s kronor, vanligt pris %s".formatted(costType, low(), high(), usual()));
    }
}
