package se.insatskollen.dashboard.web.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;

/**
 * The sources as tables, seen through either door.
 *
 * @param regular those that are to come regularly, what is wrong first
 * @param byHand those that nobody waits for; empty where there are none
 */
public record QualityTables(Table regular, Optional<Table> byHand) {

    /** Tells of the real sources, or of those of the invented city. */
    public static QualityTables of(Quality quality, Origin origin) {
        return new QualityTables(
                marked(regular(quality), origin),
                quality.byHand().isEmpty() ? Optional.empty() : Optional.of(byHand(quality.byHand(), origin)));
    }

    /** Both, top to bottom. */
    public List<Table> all() {
        return Stream.concat(Stream.of(regular), byHand.stream()).toList();
    }

    private static Table regular(Quality quality) {
        List<Column<SourceRow>> columns = new ArrayList<>(List.of(
                new Column<>(Head.term("Läge"), SourceRow::freshnessCell),
                term("Nyaste uppgift", SourceRow::newest),
                term("Ska levereras", row -> row.rhythm().label()),
                term("Kommer från", SourceRow::sender),
                term("Har tagits in", SourceRow::takenIn)));
        if (quality.hasWarnings()) {
            columns.add(term("Att känna till", SourceRow::warning));
        }
        return table(
                        "regelbundet",
                        "Källor som ska leverera regelbundet, det som inte är som väntat först",
                        quality.regular(),
                        columns)
                .in(Shape.CARDS);
    }

    // Nobody sends an invented source: that column says something of the real ones only.
    private static Table byHand(List<SourceRow> rows, Origin origin) {
        Column<SourceRow> newest = term("Nyaste uppgift", SourceRow::newest);
        List<Column<SourceRow>> columns =
                switch (origin) {
                    case REAL -> List.of(term("Kommer från", SourceRow::sender), newest);
                    case INVENTED -> List.of(newest);
                };
        Table table = marked(table("for-hand", "Källor som förs för hand", rows, columns), origin);
        return switch (origin) {
            case REAL -> table.underHeading();
            case INVENTED -> table;
        };
    }

    private static Table marked(Table table, Origin origin) {
        return switch (origin) {
            case REAL -> table.from("kontrollen av leveranserna");
            case INVENTED -> table.invented().from(InventedCity.SOURCE);
        };
    }

    private static Table table(String id, String caption, List<SourceRow> rows, List<Column<SourceRow>> columns) {
        return Table.whole(id, caption, "Vad", rows, row -> Start.of(row.sourceTitle()), columns);
    }

    private static Column<SourceRow> term(String head, Function<SourceRow, String> words) {
        return new Column<>(Head.term(head), row -> Cell.words(words.apply(row)));
    }
}
