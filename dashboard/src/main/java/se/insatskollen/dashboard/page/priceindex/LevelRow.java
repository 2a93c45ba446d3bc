package se.insatskollen.dashboard.page.priceindex;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.LineChart.Point;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Start;
import se.insatskollen.warehouse.codes.PriceIndexStatus;

/** The consumer price index of one year, as published. */
record LevelRow(
        int indexYear, BigDecimal indexValue, PriceIndexStatus indexStatus, Optional<String> edition, String source) {

    /** A line for each year. */
    static Table table(List<LevelRow> rows) {
        return Table.whole(
                        "kpi",
                        "Konsumentprisindex (KPI), 1980=100",
                        "År",
                        rows,
                        row -> Start.of(Integer.toString(row.indexYear())),
                        List.of(
                                new Column<>(
                                        Head.number("Index", "1980=100"),
                                        row -> Cell.number(row.value(), row.indexValue())),
                                new Column<>(
                                        Head.term("Läge"),
                                        row -> Cell.words(row.indexStatus().label()))))
                .from(rows.stream().map(LevelRow::source).findFirst().orElse(SwedishFormat.NOT_STATED));
    }

    String value() {
        return SwedishFormat.decimals(indexValue, 2);
    }

    Point point() {
        return new Point(indexYear, indexValue.stripTrailingZeros(), "%d: %s".formatted(indexYear, value()));
    }
}
