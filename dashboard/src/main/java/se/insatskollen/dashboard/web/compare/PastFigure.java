package se.insatskollen.dashboard.web.compare;

import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.TrendChart;
import se.insatskollen.dashboard.web.chart.TrendChart.Point;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;

/** One area beside its own past, and nothing else. */
record PastFigure(Comparison comparison, Phrases phrases) {

    Figure figure() {
        PlaceRow subject = comparison.question().subject();
        String title = "%s i %s".formatted(comparison.indicator().indicatorTitle(), subject.areaName());
        String span = comparison.span();
        return new Figure(
                "figur",
                title,
                SwedishList.sentences(
                        phrases.subtitle(span),
                        UnknownYears.of(comparison, subject),
                        Turns.sentence(comparison, subject)),
                comparison.warning(),
                chart(subject, title),
                table(subject, title),
                span,
                comparison.how());
    }

    private Optional<Chart> chart(PlaceRow subject, String title) {
        List<Point> points =
                comparison.times().stream().map(time -> point(subject, time)).toList();
        if (points.stream().allMatch(point -> point.measured().isEmpty())) {
            return Optional.empty();
        }
        String summary = phrases.summary("%s %s%s"
                .formatted(
                        title,
                        comparison.span(),
                        Phrases.ending(SwedishList.sentences(
                                UnknownYears.of(comparison, subject), Turns.sentence(comparison, subject)))));
        return Optional.of(TrendChart.of(
                comparison.origin(),
                summary,
                phrases.span(drawn()),
                subject.areaName(),
                points,
                List.of(),
                comparison.events(subject)));
    }

    private List<ValueRow> drawn() {
        PlaceRow subject = comparison.question().subject();
        return comparison.times().stream()
                .flatMap(time -> comparison.values().of(subject, time).stream())
                .toList();
    }

    private Point point(PlaceRow subject, Time time) {
        Optional<ValueRow> cell = comparison.values().of(subject, time);
        return new Point(
                time.label(),
                cell.flatMap(row -> row.measured(comparison.indicator())),
                cell.map(ValueRow::state),
                cell.map(row -> phrases.pointed(subject, row)).orElse(""));
    }

    private Table table(PlaceRow subject, String title) {
        IndicatorRow indicator = comparison.indicator();
        return Table.of(
                "figur",
                phrases.caption("%s, %s".formatted(title, indicator.unit())),
                "År",
                comparison.times(),
                time -> new Table.Start(
                        time.label(),
                        phrases.part(subject, time),
                        time.equals(comparison.question().time()) ? "own" : ""),
                List.of(
                        new Column<Time>(Head.number(phrases.unit()), time -> phrases.cellIn(subject, time)),
                        new Column<Time>(Head.interval("Osäkerhet (95 procent)"), time -> comparison
                                .values()
                                .of(subject, time)
                                .map(cell -> cell.intervalCell(indicator))
                                .orElseGet(Cell::nothing)),
                        new Column<Time>(Head.number("Familjer"), time -> comparison
                                .values()
                                .of(subject, time)
                                .map(ValueRow::familiesCell)
                                .orElseGet(Cell::nothing))));
    }
}
