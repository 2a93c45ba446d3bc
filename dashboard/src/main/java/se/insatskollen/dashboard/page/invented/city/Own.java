package se.insatskollen.dashboard.page.invented.city;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.YearColumns;
import se.insatskollen.dashboard.web.chart.YearColumns.Column;
import se.insatskollen.dashboard.web.event.Events;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Start;

/**
 * The chosen area on the chosen figure: a column and a line of the table for each year, from the same rows.
 *
 * @param rows those of the area, in the order of their years; none where the division has no such area
 * @param events what happened in it
 */
record Own(CityFilter filter, Years years, List<FigureRow> rows, Events events) {

    /** The newest whole year; empty where there is none. */
    Optional<FigureRow> newest() {
        return drawn().stream().reduce((earlier, later) -> later);
    }

    static Own of(CityFilter filter, Years years, List<FigureRow> rows, Events events) {
        List<FigureRow> own = rows.stream()
                .filter(row -> row.areaKey().equals(filter.area().areaKey()))
                .filter(row -> filter.area().isToldFor(row.yearNumber(), filter.division()))
                .toList();
        return new Own(filter, years, own, events.in(filter.area()));
    }

    String title() {
        return "%s i %s".formatted(filter.figure().title(), filter.area().areaName());
    }

    /** "2012 var det 3 904 ärenden."; empty where no earlier year is shown. */
    String before() {
        int last = newest().map(FigureRow::yearNumber).orElse(0);
        return drawn().stream()
                .filter(row -> row.yearNumber() < last && !filter.figure().isHidden(row))
                .findFirst()
                .map(row -> "%d var det %s."
                        .formatted(row.yearNumber(), filter.figure().said(row)))
                .orElse("");
    }

    /** What the label means, where the newest year has it. */
    String caution() {
        return newest().filter(filter.figure()::isHidden)
                .map(row -> SwedishFormat.WHY_HIDDEN)
                .orElse("");
    }

    /** The years that are drawn. */
    String span() {
        List<Integer> drawn = drawn().stream().map(FigureRow::yearNumber).toList();
        return drawn.isEmpty() ? years.span() : Years.span(drawn);
    }

    /** "Samma år bokfördes 812,3 miljoner kronor, och barn var placerade i 45 678 dygn." */
    String besides() {
        return newest().map(this::besides).orElse("");
    }

    private String besides(FigureRow row) {
        List<Figure> others = Stream.of(Figure.values())
                .filter(figure -> figure != filter.figure() && !figure.isHidden(row))
                .toList();
        return switch (others.size()) {
            case 0 -> "";
            case 1 -> "Samma år %s.".formatted(others.get(0).after(row));
            default ->
                "Samma år %s, och %s."
                        .formatted(others.get(0).after(row), others.get(1).plain(row));
        };
    }

    /** A line for each year; none where the division has no such area. */
    Table table() {
        Figure figure = filter.figure();
        return Table.whole(
                        "ar-for-ar",
                        "%s, %s".formatted(title(), figure.measure()),
                        "År",
                        rows,
                        row -> Start.of(year(row)),
                        List.of(new Table.Column<>(Head.number(figure.unit()), figure::cell)))
                .invented()
                .from(InventedCity.SOURCE);
    }

    Optional<Chart> chart() {
        return newest().map(row -> YearColumns.invented(
                summary(row),
                filter.figure().span(),
                drawn().stream().map(this::column).toList(),
                events.on(drawn().stream().map(FigureRow::yearNumber).toList())));
    }

    private String summary(FigureRow newest) {
        return "Påhittade siffror. %s. %s %s"
                .formatted(title(), filter.figure().answer(filter.area().areaName(), newest), before())
                .strip();
    }

    private Column column(FigureRow row) {
        String phrase = "%d: %s".formatted(row.yearNumber(), filter.figure().said(row));
        return new Column(
                row.yearNumber(), filter.figure().value(row), filter.figure().shown(row), phrase);
    }

    private List<FigureRow> drawn() {
        return rows.stream()
                .filter(row -> years.isWhole(row.yearNumber()))
                .filter(this::isWholeYear)
                .toList();
    }

    /** "2020", or "2020, del av året". */
    private String year(FigureRow row) {
        return years.shown(row.yearNumber()) + (isWholeYear(row) ? "" : ", del av året");
    }

    private boolean isWholeYear(FigureRow row) {
        return filter.area().isWholeIn(row.yearNumber(), filter.division());
    }
}
