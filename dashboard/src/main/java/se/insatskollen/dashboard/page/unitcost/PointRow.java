package se.insatskollen.dashboard.page.unitcost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.dashboard.web.IndexedPrice;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table.Start;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.UnitCostQuality;
import se.insatskollen.warehouse.codes.UnitCostRole;
import se.insatskollen.warehouse.codes.UnitCostUnit;

/** One published price with its source. */
record PointRow(
        String costType,
        String costLevel,
        UnitCostRole costRole,
        long amountOre,
        int amountDigits,
        Optional<Integer> priceYear,
        Optional<Long> indexedOre,
        UnitCostUnit costUnit,
        Optional<LocalDate> fromDate,
        Optional<LocalDate> toDate,
        Optional<String> areaName,
        UnitCostQuality costQuality,
        String source,
        Optional<String> note) {

    /** Whether it is a price somebody has observed. */
    boolean isUsed() {
        return costRole != UnitCostRole.NOT_USED;
    }

    Start start() {
        return new Start(costLevel, isUsed() ? "(%s)".formatted(costRole.label()) : "", "");
    }

    Cell amountCell() {
        return Cell.number(
                SwedishFormat.wholeKronor(amountOre) + " " + costUnit.label(), BigDecimal.valueOf(amountOre, 2));
    }

    /** The price in the price year, that the index lacks its year, or that it is no observed price. */
    Cell indexedCell() {
        if (!isUsed()) {
            return Cell.words(costRole.label());
        }
        return indexedOre
                .map(ore -> Cell.number(IndexedPrice.of(ore, amountDigits).text(), BigDecimal.valueOf(ore, 2)))
                .orElseGet(() -> Cell.words("index saknas"));
    }

    Cell sourceCell() {
        return Cell.words(source).marked("(%s)".formatted(costQuality.label())).noted(note.orElse(""));
    }

    /** "2015", "juli – december 2020": prices hold for whole months. */
    String period() {
        boolean isWholeYears = fromDate.filter(from -> from.getDayOfYear() == 1).isPresent()
                && toDate.filter(to -> to.plusDays(1).getDayOfYear() == 1).isPresent();
        Optional<DatePrecision> precision = Optional.of(isWholeYears ? DatePrecision.YEAR : DatePrecision.MONTH);
        return new Period(fromDate, precision, toDate, precision).text();
    }

    String shownArea() {
        return areaName.orElse(SwedishFormat.NOT_STATED);
    }
}
