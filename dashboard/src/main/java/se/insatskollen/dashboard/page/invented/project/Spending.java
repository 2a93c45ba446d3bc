package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.SmallMultiples;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Panel;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Value;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Written;

/**
 * What was booked on a project, divided by who paid or by what it was for: a small chart and a line of the table for
 * each, from the same amounts.
 *
 * @param title what divides them
 * @param head of the column of names
 * @param amounts largest name first, each with every year
 */
record Spending(String id, String title, String head, List<Amount> amounts) {

    /** A name's amount in a year, and in all years. */
    record Amount(String name, int year, long costOre, BigDecimal costMillionSek, long totalOre) {
        Value value() {
            return new Value(
                    Optional.of(costMillionSek.stripTrailingZeros()),
                    Millions.shown(costMillionSek),
                    "%s %d: %s kronor"
                            .formatted(SwedishFormat.sentence(name), year, SwedishFormat.wholeKronor(costOre)));
        }
    }

    /** A line of the table. */
    record Line(String name, List<String> shown, String total) {}

    boolean isEmpty() {
        return amounts.isEmpty();
    }

    List<Integer> years() {
        return amounts.stream().map(Amount::year).distinct().toList();
    }

    List<Line> lines() {
        return names().stream()
                .map(name -> new Line(
                        SwedishFormat.sentence(name),
                        of(name).stream()
                                .map(amount -> SwedishFormat.wholeKronor(amount.costOre()))
                                .toList(),
                        SwedishFormat.wholeKronor(of(name).get(0).totalOre())))
                .toList();
    }

    Chart chart() {
        List<Panel> panels = names().stream()
                .map(name -> new Panel(
                        SwedishFormat.sentence(name),
                        SwedishFormat.roundedKronor(of(name).get(0).totalOre()),
                        of(name).stream().map(Amount::value).toList(),
                        true))
                .toList();
        return SmallMultiples.invented(summary(), years(), panels, Written.HIGHEST);
    }

    private String summary() {
        List<String> totals = lines().stream()
                .map(line -> "%s %s kronor".formatted(line.name(), line.total()))
                .toList();
        return "Påhittade siffror. %s Alla år tillsammans: %s.".formatted(title, String.join(", ", totals));
    }

    private List<String> names() {
        return amounts.stream().map(Amount::name).distinct().toList();
    }

    private List<Amount> of(String name) {
        return amounts.stream().filter(amount -> amount.name().equals(name)).toList();
    }
}
