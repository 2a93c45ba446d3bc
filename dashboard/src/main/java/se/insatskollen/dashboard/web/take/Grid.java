package se.insatskollen.dashboard.web.take;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Head;

/**
 * A table as a file has it: one column for each number, nothing but a number or words in a place.
 *
 * @param heads of the columns, the first of the lines' names
 * @param rows each as long as the heads; a {@link BigDecimal} or a {@link String}, empty where nothing is said
 */
record Grid(List<String> heads, List<List<Object>> rows) {
    static Grid of(Table table) {
        List<String> heads = Stream.concat(
                        Stream.of(table.lineHead()), table.heads().stream().flatMap(Grid::heads))
                .toList();
        List<List<Object>> rows = table.lines().stream()
                .map(line -> Stream.concat(Stream.of(line.name().inFull()), values(table, line))
                        .toList())
                .toList();
        return new Grid(heads, rows);
    }

    private static Stream<String> heads(Head head) {
        return head.parts().isEmpty()
                ? Stream.of(head.text())
                : head.parts().stream().map(part -> "%s, %s".formatted(head.text(), part));
    }

    private static Stream<Object> values(Table table, Table.Line line) {
        return IntStream.range(0, table.heads().size())
                .boxed()
                .flatMap(at -> values(table.heads().get(at), line.cells().get(at)));
    }

    // Words for why there is no number stand once, in the first of the number's columns.
    private static Stream<Object> values(Head head, Cell cell) {
        int width = Math.max(1, head.parts().size());
        if (cell.numbers().size() == width) {
            return cell.numbers().stream().map(Grid::plain);
        }
        return IntStream.range(0, width).mapToObj(at -> at == 0 ? cell.inFull() : "");
    }

    // 62.5000 is 62.5: what the database keeps room for is no precision.
    private static Object plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
