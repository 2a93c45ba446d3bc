package se.insatskollen.dashboard.page.priceindex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.PriceIndexMeasure;
import se.insatskollen.warehouse.codes.PriceIndexStatus;

/** One value of another index. */
record OtherRow(
        String indexName,
        LocalDate fromDate,
        LocalDate toDate,
        PriceIndexMeasure indexMeasure,
        BigDecimal indexValue,
        String indexUnit,
        PriceIndexStatus indexStatus,
        String source) {

    /** A line for each value, under a heading that says which they are. */
    static Table table(String id, String caption, List<OtherRow> rows) {
        return Table.whole(
                        id,
                        caption,
                        "Index",
                        rows,
                        row -> Start.of(row.indexName()),
                        List.of(
                                new Column<>(Head.term("Period"), row -> Cell.words(row.period())),
                                new Column<>(Head.number("Värde"), row -> Cell.number(row.value(), row.indexValue())),
                                new Column<>(Head.term("Enhet"), row -> Cell.words(row.indexUnit())),
                                new Column<>(
                                        Head.term("Läge"),
                                        row -> Cell.words(row.indexStatus().label())),
                                new Column<>(Head.term("Källa"), row -> Cell.words(row.source()))))
                .in(Shape.WIDE)
                .underHeading()
                .from("står vid varje värde");
    }

    // "2015" for a year, "september 2017" for a month.
    private String period() {
        boolean isYear = fromDate.getDayOfYear() == 1 && toDate.plusDays(1).getDayOfYear() == 1;
        Optional<DatePrecision> precision = Optional.of(isYear ? DatePrecision.YEAR : DatePrecision.MONTH);
        return new Period(Optional.of(fromDate), precision, Optional.of(toDate), precision).text();
    }

    private String value() {
        return SwedishFormat.decimals(
                indexValue, Math.max(1, indexValue.stripTrailingZeros().scale()));
    }
}
