package se.insatskollen.dashboard.page.unitcost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.IndexedPrice;
import se.insatskollen.dashboard.web.Slug;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.RangeChart.Range;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;
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

    /**
     * A line for each type that is paid for by the unit.
     *
     * @param caption what is paid for and in the prices of which year
     */
    static Table table(UnitCostUnit unit, String caption, String priceYear, List<CostRow> rows) {
        String inFiles = "%s i %s års priser".formatted(unit.label(), priceYear);
        return Table.whole(
                        Slug.of(unit.label().replaceFirst("^kr ", "")),
                        caption,
                        "Slag",
                        rows,
                        row -> Start.of(row.costType()),
                        List.of(
                                new Column<>(
                                        Head.number("Lägsta", inFiles),
                                        row -> Cell.number(row.low().text(), kronor(row.lowOre()))),
                                new Column<>(
                                        Head.number("Bäst belagda pris", inFiles),
                                        row -> Cell.number(
                                                row.shownBest(), row.modeOre().map(CostRow::kronor))),
                                new Column<>(
                                        Head.number("Högsta", inFiles),
                                        row -> Cell.number(row.high().text(), kronor(row.highOre()))),
                                new Column<>(Head.term("Underlag"), row -> Cell.words(row.points())),
                                new Column<>(
                                        Head.term("Svagaste källa"),
                                        row -> Cell.words(row.costQuality().label()))))
                .in(Shape.WIDE)
                .from("prislistor, rapporter och press, se varje pris");
    }

    private IndexedPrice low() {
        return IndexedPrice.of(lowOre, lowDigits);
    }

    private IndexedPrice high() {
        return IndexedPrice.of(highOre, highDigits);
    }

    // The price with the best source need not be the most common, and no source may give one.
    private Optional<IndexedPrice> best() {
        return modeOre.map(ore -> IndexedPrice.of(ore, modeDigits.orElse(0)));
    }

    private String shownBest() {
        return best().map(IndexedPrice::text).orElse(SwedishFormat.NOT_STATED);
    }

    // "3 priser", and how many could not be moved to the price year.
    private String points() {
        String points = pointCount == 1 ? "1 pris" : SwedishFormat.number(pointCount) + " priser";
        return unindexedPointCount == 0
                ? points
                : "%s (och %s utan index)".formatted(points, SwedishFormat.number(unindexedPointCount));
    }

    private static BigDecimal kronor(long ore) {
        return BigDecimal.valueOf(ore, 2);
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
