package se.insatskollen.dashboard.web.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.SmallMultiples;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Panel;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Value;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Written;
import se.insatskollen.dashboard.web.chart.TrendChart;
import se.insatskollen.dashboard.web.chart.TrendChart.Point;
import se.insatskollen.dashboard.web.compare.Table.Column;
import se.insatskollen.dashboard.web.compare.Table.Head;
import se.insatskollen.dashboard.web.place.PlaceRow;

/** How has it changed? The reader's own line before the others', or a small chart for each area. */
record TrendFigure(Comparison comparison, Phrases phrases) {

    Figure figure() {
        String span = comparison.yearSpan();
        return new Figure(
                "andring",
                "Hur har det ändrats?",
                "%s %s".formatted(phrases.subtitle(span), gaps()).strip(),
                comparison.warning(),
                hasAnything() ? Optional.of(chart()) : Optional.empty(),
                table(),
                span,
                comparison.indicator().isPublished() ? "jamfor" : "trend");
    }

    private boolean hasAnything() {
        return comparison.group().stream().anyMatch(place -> comparison.years().stream()
                .anyMatch(year -> figure(place, year).isPresent()));
    }

    private Chart chart() {
        String title = comparison.indicator().indicatorTitle();
        Optional<PlaceRow> own = comparison.own();
        String span = comparison.yearSpan();
        if (own.isPresent()) {
            String summary = phrases.summary("%s i %s %s, med %s som tunna linjer bakom"
                    .formatted(title, own.get().areaName(), span, comparison.others()));
            return TrendChart.of(
                    comparison.origin(),
                    summary,
                    phrases.span(drawn()),
                    own.get().areaName(),
                    points(own.get()),
                    others(own.get()));
        }
        String summary =
                phrases.summary("%s %s i %s, en liten bild för varje".formatted(title, span, comparison.counted()));
        List<Panel> panels = comparison.group().stream().map(this::panel).toList();
        return SmallMultiples.of(comparison.origin(), summary, comparison.years(), panels, Written.NEWEST);
    }

    private List<Point> points(PlaceRow place) {
        return comparison.years().stream().map(year -> point(place, year)).toList();
    }

    private Point point(PlaceRow place, int year) {
        Optional<ValueRow> cell = comparison.values().of(place, year);
        return new Point(
                year,
                cell.flatMap(row -> row.measured(comparison.indicator())),
                cell.map(ValueRow::state),
                cell.map(row -> phrases.pointed(place, row)).orElse(""));
    }

    private List<List<Optional<BigDecimal>>> others(PlaceRow own) {
        return comparison.group().stream()
                .filter(place -> !place.equals(own))
                .map(place -> comparison.years().stream()
                        .map(year -> figure(place, year))
                        .toList())
                .toList();
    }

    private Panel panel(PlaceRow place) {
        List<Value> values = comparison.years().stream()
                .map(year -> comparison
                        .values()
                        .of(place, year)
                        .map(row ->
                                new Value(row.figure(), row.shown(comparison.indicator()), phrases.pointed(place, row)))
                        .orElseGet(Value::none))
                .toList();
        return new Panel(place.areaName(), place.existence(comparison.years().get(0)), values, true);
    }

    private Table table() {
        IndicatorRow indicator = comparison.indicator();
        List<Column<PlaceRow>> columns = comparison.years().stream()
                .map(year -> new Column<PlaceRow>(
                        Head.number(Integer.toString(year)), place -> phrases.shownIn(place, year)))
                .toList();
        Table table = Table.of(
                phrases.caption("%s, %s, år för år".formatted(indicator.indicatorTitle(), indicator.unit())),
                comparison.isOfDistricts() ? "Stadsdel" : "Kommun",
                comparison.inTheTable(),
                place -> phrases.start(place, place.existence(comparison.years().get(0))),
                columns);
        return comparison
                .city()
                .map(city -> table.with(
                        Table.line(phrases.citysOwn(), columns.stream().map(column -> column.cell()
                                .apply(city)))))
                .orElse(table);
    }

    /** Why the reader's own line has gaps; where there are many lines, where to read it. */
    private String gaps() {
        boolean hasGaps = drawn().stream().anyMatch(cell -> cell.figure().isEmpty());
        return comparison
                .own()
                .map(own -> UnknownYears.of(comparison, own))
                .orElse(hasGaps ? "Där en linje har luckor står skälet i tabellen." : "");
    }

    private List<ValueRow> drawn() {
        return comparison.group().stream()
                .flatMap(place ->
                        comparison.years().stream().flatMap(year -> comparison.values().of(place, year).stream()))
                .toList();
    }

    private Optional<BigDecimal> figure(PlaceRow place, int year) {
        return comparison.values().of(place, year).flatMap(ValueRow::figure);
    }
}
