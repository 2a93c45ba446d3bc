package se.insatskollen.dashboard.page.invented.city;

import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.SmallMultiples;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Panel;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Value;
import se.insatskollen.dashboard.web.chart.SmallMultiples.Written;
import se.insatskollen.dashboard.web.event.Events;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;

/**
 * The districts of the chosen municipality on the chosen figure: a small chart and a line of the table for each, from
 * the same rows.
 *
 * @param areas its districts in the chosen division
 * @param rows of all areas of the municipality
 * @param events what happened in the city
 */
record Districts(CityFilter filter, Years years, List<PlaceRow> areas, List<FigureRow> rows, Events events) {

    static Districts of(CityFilter filter, Years years, List<PlaceRow> all, List<FigureRow> rows, Events events) {
        List<PlaceRow> districts = all.stream()
                .filter(PlaceRow::isDistrict)
                .filter(area -> area.municipalityKey().equals(filter.area().municipalityKey()))
                .filter(area -> area.isIn(filter.division()))
                .toList();
        return new Districts(filter, years, districts, rows, events);
    }

    /** A line for each district, and a column for each year. */
    Table table() {
        Figure figure = filter.figure();
        List<Column<PlaceRow>> columns = years.all().stream()
                .map(year -> new Column<PlaceRow>(Head.number(years.shown(year)), area -> cell(area, year)))
                .toList();
        return Table.whole(
                        "stadsdelar",
                        "%s, stadsdel för stadsdel, %s".formatted(figure.title(), figure.measure()),
                        "Stadsdel",
                        areas,
                        area -> new Start(area.areaName(), area.existence(years.first()), isOwn(area) ? "own" : ""),
                        columns)
                .in(Shape.WIDE)
                .invented()
                .from(InventedCity.SOURCE);
    }

    /** What the marks without figures mean; empty where there are none. */
    String caution() {
        boolean isAnyHidden = areas.stream()
                .flatMap(area -> years.whole().stream().map(year -> value(area, year)))
                .anyMatch(Value::isHidden);
        return isAnyHidden ? SwedishFormat.HATCHED : "";
    }

    Optional<Chart> chart() {
        if (areas.isEmpty() || years.whole().isEmpty()) {
            return Optional.empty();
        }
        String summary = "Påhittade siffror. %s %s i %s stadsdelar, en liten bild för varje."
                .formatted(filter.figure().title(), years.span(), SwedishFormat.word(areas.size()));
        List<Panel> panels = areas.stream().map(this::panel).toList();
        return Optional.of(
                SmallMultiples.invented(summary, filter.figure().span(), years.whole(), panels, Written.NEWEST));
    }

    private Panel panel(PlaceRow area) {
        List<Value> values =
                years.whole().stream().map(year -> value(area, year)).toList();
        return new Panel(
                area.areaName(),
                area.existence(years.first()),
                values,
                isOwn(area) || !isAnyOwn(),
                events.in(area).on(years.whole()));
    }

    private Value value(PlaceRow area, int year) {
        return row(area, year)
                .filter(row -> area.isWholeIn(year, filter.division()))
                .map(row -> value(
                        row,
                        "%s %d: %s"
                                .formatted(
                                        area.areaName(), year, filter.figure().said(row))))
                .orElseGet(Value::none);
    }

    private Value value(FigureRow row, String phrase) {
        Figure figure = filter.figure();
        return figure.isHidden(row) ? Value.hidden(phrase) : new Value(figure.value(row), figure.shown(row), phrase);
    }

    private Cell cell(PlaceRow area, int year) {
        return row(area, year).map(filter.figure()::cell).orElseGet(() -> Cell.words("fanns inte"));
    }

    private Optional<FigureRow> row(PlaceRow area, int year) {
        if (!area.isToldFor(year, filter.division())) {
            return Optional.empty();
        }
        return rows.stream()
                .filter(row -> row.areaKey().equals(area.areaKey()) && row.yearNumber() == year)
                .findFirst();
    }

    private boolean isOwn(PlaceRow area) {
        return area.equals(filter.area());
    }

    private boolean isAnyOwn() {
        return areas.contains(filter.area());
    }
}
