package se.insatskollen.dashboard.web.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.chart.BarChart;
import se.insatskollen.dashboard.web.chart.BarChart.Bar;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.DotChart;
import se.insatskollen.dashboard.web.chart.DotChart.Dot;
import se.insatskollen.dashboard.web.chart.DotChart.Line;
import se.insatskollen.dashboard.web.chart.Standing;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;

/** How do areas compare? Dots with whiskers, or bars where what is published has no interval. */
record DotFigure(Comparison comparison, Phrases phrases) {

    Figure figure() {
        IndicatorRow indicator = comparison.indicator();
        String period = comparison.basis();
        return new Figure(
                "figur",
                indicator.indicatorTitle(),
                "%s %s %s"
                        .formatted(
                                phrases.subtitle(period),
                                others(),
                                comparison.question().peers().sentence())
                        .strip(),
                comparison.warning(),
                comparison.measured().isEmpty() ? Optional.empty() : Optional.of(chart()),
                table(),
                counted(),
                comparison.how());
    }

    private Chart chart() {
        String summary = phrases.summary("%s %s i %s, %s%s"
                .formatted(
                        comparison.indicator().indicatorTitle(),
                        comparison.basis(),
                        comparison.counted(),
                        Spread.of(comparison).text(),
                        phrases.hidden()));
        if (comparison.indicator().isPublished()) {
            return BarChart.of(
                    summary, comparison.measured().stream().map(this::bar).toList());
        }
        Optional<Line> others = comparison
                .own()
                .flatMap(comparison::row)
                .flatMap(ComparisonRow::othersValue)
                .map(value ->
                        new Line(value, "de andra: " + comparison.indicator().shown(value)));
        return DotChart.of(
                comparison.origin(),
                summary,
                phrases.span(comparison.measured().stream()
                        .flatMap(place -> comparison.cell(place).stream())
                        .toList()),
                comparison.ordered().stream().map(this::dot).toList(),
                others);
    }

    private String others() {
        boolean isAnyCompared = comparison.measured().stream().anyMatch(place -> comparison
                .row(place)
                .flatMap(ComparisonRow::othersValue)
                .isPresent());
        return isAnyCompared && !comparison.hidden().isEmpty() ? "De som inte visas är inte med i ”de andra”." : "";
    }

    private Bar bar(PlaceRow place) {
        ValueRow cell = comparison.cell(place).orElseThrow();
        return new Bar(
                place.areaName(),
                cell.figure().orElseThrow().stripTrailingZeros(),
                cell.shown(comparison.indicator()),
                phrases.pointed(place, cell),
                comparison.isOwn(place));
    }

    private Dot dot(PlaceRow place) {
        ValueRow cell = comparison.cell(place).orElseThrow();
        return new Dot(
                place.areaName(),
                cell.measured(comparison.indicator()),
                cell.state(),
                phrases.label(place, cell),
                phrases.pointed(place, cell),
                comparison.isOwn(place) ? Standing.OWN : Standing.PLAIN,
                comparison.standing(place));
    }

    private Table table() {
        IndicatorRow indicator = comparison.indicator();
        Table table = Table.of(
                "figur",
                phrases.caption(
                        "%s, %s, %s".formatted(indicator.indicatorTitle(), indicator.unit(), comparison.basis())),
                comparison.isOfDistricts() ? "Stadsdel" : "Kommun",
                comparison.ordered(),
                phrases::start,
                columns());
        return comparison
                .city()
                .flatMap(city -> comparison.cell(city))
                .map(cell -> table.with(Table.line(
                        phrases.citysOwn(),
                        Stream.concat(
                                Stream.of(cell.shownCell(indicator)),
                                table.heads().stream().skip(1).map(head -> Cell.nothing())))))
                .orElse(table);
    }

    private List<Column<PlaceRow>> columns() {
        IndicatorRow indicator = comparison.indicator();
        return List.of(
                column(Head.number(phrases.unit()), cell -> cell.shownCell(indicator)),
                column(Head.interval("Osäkerhet (95 procent)"), cell -> cell.intervalCell(indicator)),
                column(Head.number("Familjer"), ValueRow::familiesCell),
                beside(Head.number("Plats (1 är högst)"), row -> Cell.words(row.rank())),
                beside(
                        Head.number("De andra tillsammans"),
                        row -> Cell.number(
                                row.othersValue().map(indicator::shown).orElse(""), row.othersValue())),
                new Column<>(Head.words("Mot de andra"), place -> Cell.words(phrases.finding(place))),
                beside(
                        Head.withInterval("Utjämnat, för de med få ärenden"),
                        row -> phrases.withInterval(row.shrunkenValue(), row.shrunkenLower95(), row.shrunkenUpper95())),
                beside(
                        Head.withInterval("Om alla områden hade lika många flickor och pojkar i varje ålder"),
                        row -> phrases.withInterval(
                                row.standardisedValue(), row.standardisedLower95(), row.standardisedUpper95())),
                beside(
                        Head.withInterval("Flickor minus pojkar, procentenheter"),
                        row -> phrases.withInterval(row.sexGap(), row.sexGapLower95(), row.sexGapUpper95())));
    }

    private Column<PlaceRow> column(Head head, Function<ValueRow, Cell> cell) {
        return new Column<>(head, place -> comparison.cell(place).map(cell).orElseGet(Cell::nothing));
    }

    private Column<PlaceRow> beside(Head head, Function<ComparisonRow, Cell> cell) {
        return new Column<>(head, place -> comparison.row(place).map(cell).orElseGet(Cell::nothing));
    }

    /** "år 2017", "1 234 familjer i hela Exempelstad, 2024". */
    private String counted() {
        if (comparison.indicator().isPublished()) {
            return "år " + comparison.question().time().label();
        }
        String families = comparison
                .wholeCity()
                .flatMap(city -> comparison
                        .cell(city)
                        .map(ValueRow::families)
                        .filter(text -> !text.isEmpty())
                        .map(text -> "%s i hela %s, ".formatted(text, city.areaName())))
                .orElse("");
        return families + comparison.question().time().label();
    }
}
