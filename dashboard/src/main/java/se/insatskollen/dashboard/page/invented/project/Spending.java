package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.SmallMultiples;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Panel;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Value;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Written;
import se.insatskollen.dashboard.web.chart.Span;
import se.insatskollen.dashboard.web.event.Events;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;

/**
 * What was booked on a project, divided by who paid or by what it was for: a small chart and a line of the table for
 * each, from the same amounts.
 *
 * @param title what divides them
 * @param head of the column of names
 * @param amounts largest name first, each with every year
 */
record Spending(String id, String title, String head, List<Amount> amounts) {

    /** A name's amount in a year, and in all years; empty where hidden. */
    record Amount(
            String name,
            int year,
            Optional<Long> costOre,
            Optional<BigDecimal> costMillionSek,
            Optional<Long> totalOre) {
        Value value() {
            String phrase = "%s %d: %s"
                    .formatted(
                            SwedishFormat.sentence(name),
                            year,
                            costOre.map(ore -> SwedishFormat.wholeKronor(ore) + " kronor")
                                    .orElse(SwedishFormat.HIDDEN));
            return costMillionSek
                    .map(million ->
                            new Value(Optional.of(million.stripTrailingZeros()), Millions.shown(million), phrase))
                    .orElseGet(() -> Value.hidden(phrase));
        }
    }

    boolean isEmpty() {
        return amounts.isEmpty();
    }

    List<Integer> years() {
        return amounts.stream().map(Amount::year).distinct().toList();
    }

    /** A line for each name, with every year and all of them together. */
    Table table(String caption) {
        List<Column<String>> columns = Stream.concat(
                        IntStream.range(0, years().size())
                                .mapToObj(at -> new Column<String>(
                                        Head.number(years().get(at).toString()),
                                        name -> ProjectFigures.kronor(
                                                of(name).get(at).costOre()))),
                        Stream.of(new Column<String>(
                                Head.number("Alla år"),
                                name -> ProjectFigures.kronor(of(name).get(0).totalOre()))))
                .toList();
        return Table.of(id, caption, head, names(), name -> Table.Start.of(SwedishFormat.sentence(name)), columns)
                .in(Table.Shape.WIDE);
    }

    /** What the marks without figures mean; empty where there are none. */
    String caution() {
        return amounts.stream().map(Amount::value).anyMatch(Value::isHidden) ? SwedishFormat.HATCHED : "";
    }

    Chart chart(Events events) {
        List<Panel> panels = names().stream()
                .map(name -> new Panel(
                        SwedishFormat.sentence(name),
                        of(name).get(0)
                                .totalOre()
                                .map(SwedishFormat::roundedKronor)
                                .orElse(SwedishFormat.HIDDEN),
                        of(name).stream().map(Amount::value).toList(),
                        true,
                        events.on(years())))
                .toList();
        return SmallMultiples.invented(summary(), Span.FREE, years(), panels, Written.HIGHEST);
    }

    private String summary() {
        List<String> totals = names().stream()
                .map(name -> "%s %s"
                        .formatted(
                                SwedishFormat.sentence(name),
                                of(name).get(0)
                                        .totalOre()
                                        .map(ore -> SwedishFormat.wholeKronor(ore) + " kronor")
                                        .orElse(SwedishFormat.HIDDEN)))
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
