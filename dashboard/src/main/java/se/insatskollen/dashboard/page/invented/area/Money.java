package se.insatskollen.dashboard.page.invented.area;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.Span;
import se.insatskollen.dashboard.web.chart.YearColumns;
import se.insatskollen.dashboard.web.chart.YearColumns.Column;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.dashboard.web.event.Events;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.place.Area;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Start;
import se.insatskollen.warehouse.codes.AreaDivision;

/** What was booked on an area of the invented city, year by year. A year that is not whole stands in the table only. */
record Money(Area area, AreaDivision division, int dataYear, List<YearRow> rows, Events events) {

    static Money of(Queries open, Area area) {
        AreaDivision division = area.isEnded() ? AreaDivision.AS_IT_WAS : AreaDivision.TODAY;
        Map<String, String> asked = Map.of("area", area.place().areaKey(), "division", division.name());
        List<YearRow> rows = open.figures().list(InventedAreaPage.class, "years.sql", asked, YearRow.class).stream()
                .filter(row -> area.place().isToldFor(row.yearNumber(), division))
                .toList();
        Events events = InventedCity.events(open).in(area.place());
        return new Money(area, division, open.release().dataDate().getYear(), rows, events);
    }

    /** Empty where nothing is booked. */
    Optional<Figure> figure() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                "pengar",
                "Vad bokfördes på %s?".formatted(area.kind()),
                "Miljoner kronor i varje års priser: vi har inte räknat bort inflationen. Höga kostnader är varken bra eller dåliga i sig.",
                Optional.empty(),
                whole().isEmpty() ? Optional.empty() : Optional.of(chart()),
                table(),
                area.name(),
                "register"));
    }

    private List<YearRow> whole() {
        return rows.stream()
                .filter(row -> row.yearNumber() < dataYear && area.place().isWholeIn(row.yearNumber(), division))
                .toList();
    }

    private Chart chart() {
        YearRow newest = whole().get(whole().size() - 1);
        return YearColumns.invented(
                "Påhittade siffror. Bokfört på %s år för år. %s.".formatted(area.name(), newest.phrase()),
                Span.FREE,
                whole().stream()
                        .map(row -> new Column(row.yearNumber(), row.costMillionSek(), row.cost(), row.phrase()))
                        .toList(),
                events.on(whole().stream().map(YearRow::yearNumber).toList()));
    }

    private Table table() {
        return Table.of(
                "pengar",
                "Påhittade siffror: bokfört på %s och ärenden som öppnades".formatted(area.name()),
                "År",
                rows,
                row -> new Start(Integer.toString(row.yearNumber()), part(row), ""),
                List.of(
                        new Table.Column<>(
                                Head.number("Miljoner kronor, varje års priser"),
                                row -> Cell.number(row.cost(), row.costMillionSek())),
                        new Table.Column<>(
                                Head.number("Ärenden"),
                                row -> Cell.number(row.cases(), row.caseCount().map(BigDecimal::valueOf)))));
    }

    private String part(YearRow row) {
        if (row.yearNumber() >= dataYear) {
            return "hittills";
        }
        return area.place().isWholeIn(row.yearNumber(), division) ? "" : "del av året";
    }

    /** "2025 bokfördes 71,5 miljoner kronor."; empty where no whole year is. */
    String sentence() {
        return whole().stream()
                .reduce((earlier, later) -> later)
                .map(row -> row.costOre()
                        .map(ore -> "%d bokfördes %s på %s."
                                .formatted(row.yearNumber(), SwedishFormat.roundedKronor(ore), area.kind()))
                        .orElse(""))
                .orElse("");
    }
}
