package se.insatskollen.dashboard.web.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.Event;
import se.insatskollen.dashboard.web.chart.SmallMultiples;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Panel;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Value;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Written;
import se.insatskollen.dashboard.web.chart.Span;
import se.insatskollen.dashboard.web.chart.TrendChart;
import se.insatskollen.dashboard.web.chart.TrendChart.Point;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;

/** How has it changed? The reader's own line before the others', or a small chart for each area. */
record TrendFigure(Comparison comparison, Phrases phrases) {

    Figure figure() {
        String span = comparison.span();
        return new Figure(
                "andring",
                "Hur har det ändrats?",
                SwedishList.sentences(phrases.subtitle(span), gaps(), turns()),
                comparison.warning(),
                hasAnything() ? Optional.of(chart()) : Optional.empty(),
                table(),
                span,
                comparison.indicator().isPublished() ? comparison.how() : "trend");
    }

    private boolean hasAnything() {
        return comparison.group().stream().anyMatch(place -> comparison.times().stream()
                .anyMatch(time -> figure(place, time).isPresent()));
    }

    private Chart chart() {
        String title = comparison.indicator().indicatorTitle();
        Optional<PlaceRow> own = comparison.own();
        String span = comparison.span();
        if (own.isPresent()) {
            String summary = phrases.summary("%s i %s %s, med %s som tunna linjer bakom%s"
                    .formatted(
                            title,
                            own.get().areaName(),
                            span,
                            comparison.others(),
                            Phrases.ending(SwedishList.sentences(UnknownYears.of(comparison, own.get()), turns()))));
            return TrendChart.of(
                    comparison.origin(),
                    summary,
                    phrases.span(drawn()),
                    own.get().areaName(),
                    points(own.get()),
                    others(own.get()),
                    comparison.events(own.get()));
        }
        String summary = phrases.summary(
                "%s %s i %s, en liten bild för varje%s".formatted(title, span, comparison.counted(), hidden()));
        List<String> times = comparison.times().stream().map(Time::onTwoLines).toList();
        List<Panel> panels = comparison.group().stream().map(this::panel).toList();
        return SmallMultiples.of(comparison.origin(), summary, Span.FREE, times, panels, Written.NEWEST);
    }

    private List<Point> points(PlaceRow place) {
        return comparison.times().stream().map(time -> point(place, time)).toList();
    }

    private Point point(PlaceRow place, Time time) {
        Optional<ValueRow> cell = comparison.values().of(place, time);
        return new Point(
                time.label(),
                cell.flatMap(row -> row.measured(comparison.indicator())),
                cell.map(ValueRow::state),
                cell.map(row -> phrases.pointed(place, row)).orElse(""));
    }

    private List<List<Optional<BigDecimal>>> others(PlaceRow own) {
        return comparison.group().stream()
                .filter(place -> !place.equals(own))
                .map(place -> comparison.times().stream()
                        .map(time -> figure(place, time))
                        .toList())
                .toList();
    }

    private Panel panel(PlaceRow place) {
        List<Value> values = comparison.times().stream()
                .map(time -> comparison
                        .values()
                        .of(place, time)
                        .map(row -> value(place, row))
                        .orElseGet(Value::none))
                .toList();
        return new Panel(place.areaName(), place.existence(comparison.firstYear()), values, true, happened(place));
    }

    // That a district ended stands below its name.
    private List<Event> happened(PlaceRow place) {
        return comparison.events(place).stream()
                .filter(event -> event.note().isPresent())
                .toList();
    }

    private Value value(PlaceRow place, ValueRow row) {
        String phrase = phrases.pointed(place, row);
        return row.isHidden()
                ? Value.hidden(phrase)
                : new Value(row.figure(), row.shown(comparison.indicator()), phrase);
    }

    private Table table() {
        IndicatorRow indicator = comparison.indicator();
        List<Column<PlaceRow>> columns = comparison.times().stream()
                .map(time -> new Column<PlaceRow>(Head.number(time.label()), place -> phrases.cellIn(place, time)))
                .toList();
        Table table = Table.of(
                "andring",
                phrases.caption("%s, %s, år för år".formatted(indicator.indicatorTitle(), indicator.unit())),
                comparison.isOfDistricts() ? "Stadsdel" : "Kommun",
                comparison.inTheTable(),
                place -> phrases.start(place, place.existence(comparison.firstYear())),
                columns);
        return comparison
                .city()
                .map(city -> table.with(
                        Table.line(phrases.citysOwn(), columns.stream().map(column -> column.cell()
                                .apply(city)))))
                .orElse(table);
    }

    private String turns() {
        return comparison.own().map(own -> Turns.sentence(comparison, own)).orElse("");
    }

    /** Why the reader's own line has gaps; where there are many lines, where to read it. */
    private String gaps() {
        boolean hasGaps = drawn().stream().anyMatch(cell -> cell.figure().isEmpty());
        return comparison
                .own()
                .map(own -> UnknownYears.of(comparison, own))
                .orElse(Stream.of(
                                isAnyHidden() ? SwedishFormat.HATCHED : "",
                                hasGaps ? "Där en linje har luckor står skälet i tabellen." : "")
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private boolean isAnyHidden() {
        return drawn().stream().anyMatch(ValueRow::isHidden);
    }

    /** ". 3 av 40 tal: visas inte (för få)" for the end of a summary; empty where all is shown. */
    private String hidden() {
        List<ValueRow> drawn = drawn();
        long hidden = drawn.stream().filter(ValueRow::isHidden).count();
        return hidden == 0 ? "" : ". %d av %d tal: %s".formatted(hidden, drawn.size(), SwedishFormat.HIDDEN);
    }

    private List<ValueRow> drawn() {
        return comparison.group().stream()
                .flatMap(place ->
                        comparison.times().stream().flatMap(time -> comparison.values().of(place, time).stream()))
                .toList();
    }

    private Optional<BigDecimal> figure(PlaceRow place, Time time) {
        return comparison.values().of(place, time).flatMap(ValueRow::figure);
    }
}
