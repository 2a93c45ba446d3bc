package se.insatskollen.dashboard.web.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures of a picture as lines of text.
 *
 * @param caption what it shows, with the warning where there is one
 * @param lineHead what a line is
 */
public record Table(String caption, String lineHead, List<Head> heads, List<Line> lines) {
    // What has no figure says why in words; this stands where there is nothing to say.
    private static final String NOTHING = "–";

    /** Head of a column; its cells are right-aligned where they are numbers. */
    public record Head(String text, String alignment) {
        static Head number(String text) {
            return new Head(text, "num");
        }

        static Head words(String text) {
            return new Head(text, "words");
        }
    }

    /**
     * A line.
     *
     * @param mark what stands beside the name, quietly
     * @param kind "own", "total" or empty
     */
    public record Line(String name, String mark, String kind, List<String> cells) {}

    /** A column before it is known whether it has anything to show. */
    record Column<T>(Head head, Function<T, String> cell) {}

    /** What stands at the beginning of a line. */
    record Start(String name, String mark, String kind) {}

    /** A table of the columns that have something to show; the first is always there. */
    static <T> Table of(
            String caption, String lineHead, List<T> things, Function<T, Start> start, List<Column<T>> columns) {
        List<Column<T>> filled = IntStream.range(0, columns.size())
                .filter(at -> at == 0
                        || things.stream()
                                .anyMatch(thing ->
                                        !columns.get(at).cell().apply(thing).isEmpty()))
                .mapToObj(columns::get)
                .toList();
        List<Line> lines = things.stream()
                .map(thing -> line(start.apply(thing), filled.stream().map(column -> column.cell()
                        .apply(thing))))
                .toList();
        return new Table(caption, lineHead, filled.stream().map(Column::head).toList(), lines);
    }

    /** The same with a line at the end. */
    Table with(Line line) {
        return new Table(
                caption,
                lineHead,
                heads,
                Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    static Line line(Start start, Stream<String> cells) {
        return new Line(
                start.name(),
                start.mark(),
                start.kind(),
                cells.map(cell -> cell.isEmpty() ? NOTHING : cell).toList());
    }
}
