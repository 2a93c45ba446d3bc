package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.YearColumns.Column;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;

/**
 * A project's year; the figures are empty where they are hidden.
 *
 * @param costMillionSek the same as {@code costOre} in millions of kronor
 */
record YearRow(
        int yearNumber,
        Optional<Long> caseCount,
        Optional<Long> familyCount,
        Optional<Long> costOre,
        Optional<BigDecimal> costMillionSek) {

    /** The years without those after the project's end that have no case: they say nothing of it. */
    static List<YearRow> withCases(List<YearRow> years, Period period) {
        int ended = period.lastDay().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        int shown = years.size();
        while (shown > 0 && years.get(shown - 1).isEmptyAfter(ended)) {
            shown--;
        }
        return years.subList(0, shown);
    }

    private boolean isEmptyAfter(int ended) {
        return yearNumber > ended && caseCount.filter(count -> count == 0).isPresent();
    }

    String cases() {
        return caseCount.map(SwedishFormat::number).orElse(SwedishFormat.HIDDEN);
    }

    String families() {
        return familyCount.map(SwedishFormat::number).orElse(SwedishFormat.HIDDEN);
    }

    String cost() {
        return costOre.map(SwedishFormat::wholeKronor).orElse(SwedishFormat.HIDDEN);
    }

    Table.Start start() {
        return Table.Start.of(Integer.toString(yearNumber));
    }

    Cell caseCell() {
        return ProjectFigures.count(caseCount);
    }

    Cell familyCell() {
        return ProjectFigures.count(familyCount);
    }

    Cell costCell() {
        return ProjectFigures.kronor(costOre);
    }

    Column costColumn() {
        return new Column(
                yearNumber,
                costMillionSek.map(BigDecimal::stripTrailingZeros),
                costMillionSek.map(Millions::shown).orElse(SwedishFormat.HIDDEN),
                "%d: %s%s".formatted(yearNumber, cost(), costOre.isPresent() ? " kronor" : ""));
    }

    Column caseColumn() {
        String phrase = caseCount.isPresent() ? "%s ärenden i %s familjer".formatted(cases(), families()) : cases();
        return new Column(
                yearNumber, caseCount.map(BigDecimal::valueOf), cases(), "%d: %s".formatted(yearNumber, phrase));
    }
}
