package se.insatskollen.dashboard.page.unitcost;

import java.util.List;
import se.insatskollen.dashboard.web.Slug;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;
import se.insatskollen.warehouse.codes.UnitCostRole;

/** Every single price with its source: the page folds them by type, a file has them all in one table. */
record EveryPrice(String priceYear, List<PointRow> points) {

    /** The prices of one type. */
    record Type(String summary, Table table) {}

    List<Type> types() {
        return points.stream()
                .map(PointRow::costType)
                .distinct()
                .map(this::type)
                .toList();
    }

    /** All of them with a column for each thing that is known. */
    Table table() {
        return Table.whole(
                        "varje-pris",
                        "Varje pris och dess källa",
                        "Slag",
                        points,
                        row -> Start.of(row.costType()),
                        List.of(
                                new Column<>(Head.term("Vad"), row -> Cell.words(row.costLevel())),
                                new Column<>(
                                        Head.term("Räknas som"),
                                        row -> Cell.words(row.costRole().label())),
                                new Column<>(Head.number("Pris"), PointRow::amountCell),
                                new Column<>(
                                        Head.term("Enhet"),
                                        row -> Cell.words(row.costUnit().label())),
                                new Column<>(Head.number(moved()), PointRow::indexedCell),
                                new Column<>(Head.term("Gäller"), row -> Cell.words(row.period())),
                                new Column<>(Head.term("Var"), row -> Cell.words(row.shownArea())),
                                new Column<>(Head.words("Källa"), row -> Cell.words(row.source())),
                                new Column<>(
                                        Head.term("Slag av källa"),
                                        row -> Cell.words(row.costQuality().label())),
                                new Column<>(
                                        Head.words("Anmärkning"),
                                        row -> Cell.words(row.note().orElse("")))))
                .from("står vid varje pris");
    }

    private Type type(String name) {
        List<PointRow> own =
                points.stream().filter(point -> point.costType().equals(name)).toList();
        Table table = Table.whole(
                        Slug.of(name),
                        name,
                        "Vad",
                        own,
                        PointRow::start,
                        List.of(
                                new Column<>(Head.number("Pris"), PointRow::amountCell),
                                new Column<>(Head.number(moved()), PointRow::indexedCell),
                                new Column<>(Head.term("Gäller"), row -> Cell.words(row.period())),
                                new Column<>(Head.term("Var"), row -> Cell.words(row.shownArea())),
                                new Column<>(Head.words("Källa"), PointRow::sourceCell)))
                .in(Shape.WIDE)
                .underHeading();
        return new Type("%s (%s)".formatted(name, count(own)), table);
    }

    private String moved() {
        return priceYear + " års priser";
    }

    /** "1 pris", "4 priser och 2 som inte räknas in", "räknas inte in". */
    private static String count(List<PointRow> points) {
        long used = points.stream().filter(PointRow::isUsed).count();
        if (used == 0) {
            return UnitCostRole.NOT_USED.label();
        }
        String prices = used == 1 ? "1 pris" : SwedishFormat.number(used) + " priser";
        long others = points.size() - used;
        return others == 0 ? prices : "%s och %s som inte räknas in".formatted(prices, SwedishFormat.number(others));
    }
}
