package se.insatskollen.dashboard.page.indicator;

import java.util.List;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;
import se.insatskollen.warehouse.codes.Direction;

/** Everything the page of a published figure shows. */
record PublishedView(PublishedRow row, List<OriginRow> origins) {

    String direction() {
        return row.direction() == Direction.NEUTRAL
                ? "Varken ett högt eller ett lågt tal är bra i sig. Därför får det aldrig färg."
                : SwedishFormat.sentence(row.direction().label()) + ".";
    }

    Table table() {
        return Table.of(
                        "kallor",
                        "Varifrån talen kommer",
                        "Gäller",
                        origins,
                        origin -> Start.of(origin.areas()),
                        List.of(
                                new Column<>(Head.words("År"), origin -> Cell.words(origin.years())),
                                new Column<>(
                                        Head.number("Antal tal"),
                                        origin -> Cell.number(
                                                SwedishFormat.number(origin.valueCount()), origin.valueCount())),
                                new Column<>(Head.words("Källa"), origin -> Cell.words(origin.source())),
                                new Column<>(
                                        Head.words("Hur bra källan är"),
                                        origin -> Cell.words(
                                                origin.sourceQuality().label())),
                                new Column<>(
                                        Head.words("Att känna till"),
                                        origin -> Cell.words(origin.note().orElse("")))))
                .in(Shape.CARDS);
    }
}
