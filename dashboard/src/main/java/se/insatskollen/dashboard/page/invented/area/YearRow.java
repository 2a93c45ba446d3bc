package se.insatskollen.dashboard.page.invented.area;

import java.math.BigDecimal;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;

/**
 * What was booked on an area in a year; empty where it is hidden.
 *
 * @param costMillionSek the same as {@code costOre} in millions of kronor
 */
record YearRow(int yearNumber, Optional<Long> caseCount, Optional<Long> costOre, Optional<BigDecimal> costMillionSek) {

    String cost() {
        return costMillionSek.map(million -> SwedishFormat.decimals(million, 1)).orElse(SwedishFormat.HIDDEN);
    }

    String cases() {
        return caseCount.map(SwedishFormat::number).orElse(SwedishFormat.HIDDEN);
    }

    /** "2024: 71,5 miljoner kronor". */
    String phrase() {
        return "%d: %s"
                .formatted(yearNumber, costOre.map(SwedishFormat::roundedKronor).orElse(SwedishFormat.HIDDEN));
    }
}
