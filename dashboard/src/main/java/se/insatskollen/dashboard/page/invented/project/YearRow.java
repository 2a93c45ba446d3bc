package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.YearColumns.Column;

/**
 * A project's year.
 *
 * @param costMillionSek the same as {@code costOre} in millions of kronor
 */
record YearRow(int yearNumber, long caseCount, long familyCount, long costOre, BigDecimal costMillionSek) {

    String cases() {
        return SwedishFormat.number(caseCount);
    }

    String families() {
        return SwedishFormat.number(familyCount);
    }

    String cost() {
        return SwedishFormat.wholeKronor(costOre);
    }

    Column costColumn() {
        return new Column(
                yearNumber,
                costMillionSek.stripTrailingZeros(),
                Millions.shown(costMillionSek),
                "%d: %s kronor".formatted(yearNumber, cost()));
    }

    Column caseColumn() {
        return new Column(
                yearNumber,
                BigDecimal.valueOf(caseCount),
                cases(),
                "%d: %s ärenden i %s familjer".formatted(yearNumber, cases(), families()));
    }
}
