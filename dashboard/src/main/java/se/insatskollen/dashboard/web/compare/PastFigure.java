package se.insatskollen.dashboard.web.compare;

import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.TrendChart;
import se.insatskollen.dashboard.web.chart.TrendChart.Point;
import se.insatskollen.dashboard.web.compare.Table.Column;
import se.insatskollen.dashboard.web.compare.Table.Head;
import se.insatskollen.dashboard.web.place.PlaceRow;

/** One area beside its own past, and nothing else. */
record PastFigure(Comparison comparison, Phrases phrases) {

    Figure figure() {
        PlaceRow subject = comparison.question().subject();
        String title = "%s i %s".formatted(comparison.indicator().indicatorTitle(), subject.areaName());
        String span = comparison.yearSpan();
        return new Figure(
                "figur",
                title,
                "%s %s"
                        .formatted(phrases.subtitle(span), UnknownYears.of(comparison, subject))
                        .strip(),
                Optional.empty(),
                chart(subject, title),
                table(subject, title),
                span,
                comparison.indicator().isPublished() ? "jamfor" : "osakerhet");
    }

    private Optional<Chart> chart(PlaceRow subject, String title) {
        List<Point> points =
                comparison.years().stream().map(year -> point(subject, year)).toList();
        if (points.stream().allMatch(point -> point.measured().isEmpty())) {
            return Optional.empty();
        }
        String summary = phrases.summary("%s %s".formatted(title, comparison.yearSpan()));
        return Optional.of(TrendChart.of(
                comparison.origin(), summary, phrases.span(drawn()), subject.areaName(), points, List.of()));
    }

    private List<ValueRow> drawn() {
        PlaceRow subject = comparison.question().subject();
        return comparison.years().stream()
                .flatMap(year -> comparison.values().of(subject, year).stream())
                .toList();
    }

    private Point point(PlaceRow subject, int year) {
        Optional<ValueRow> cell = comparison.values().of(subject, year);
        return new Point(
                year,
                cell.flatMap(row -> row.measured(comparison.indicator())),
                cell.map(ValueRow::state),
                cell.map(row -> phrases.pointed(subject, row)).orElse(""));
    }

    private Table table(PlaceRow subject, String title) {
        IndicatorRow indicator = comparison.indicator();
        return Table.of(
                phrases.caption("%s, %s".formatted(title, indicator.unit())),
                "År",
                comparison.years(),
                year -> new Table.Start(
                        Integer.toString(year),
                        subject.partOf(year, comparison.question().division()),
                        year == comparison.question().year() ? "own" : ""),
                List.of(
                        new Column<Integer>(
                                Head.number(SwedishFormat.sentence(indicator.unit())),
                                year -> phrases.shownIn(subject, year)),
                        new Column<Integer>(Head.number("Osäkerhet (95 procent)"), year -> comparison
                                .values()
                                .of(subject, year)
                                .map(cell -> cell.interval(indicator))
                                .orElse("")),
                        new Column<Integer>(Head.number("Familjer"), year -> comparison
                                .values()
                                .of(subject, year)
                                .flatMap(ValueRow::n)
                                .map(SwedishFormat::number)
                                .orElse(""))));
    }
}
