package se.insatskollen.dashboard.web.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines of text and figures that a page shows and that a reader may take home.
 *
 * @param id how a link finds it, within its page
 * @param caption what it shows, with the warning where there is one
 * @param lineHead what a line is
 * @param titled what tells a reader what it shows
 * @param source who says so, for those who take it home
 */
public record Table(
        String id,
        String caption,
        String lineHead,
        List<Head> heads,
        List<Line> lines,
        Shape shape,
        Titled titled,
        String source) {

    /** A table whose caption is there for all to see. */
    public Table(
            String id,
            String caption,
            String lineHead,
            List<Head> heads,
            List<Line> lines,
            Shape shape,
            String source) {
        this(id, caption, lineHead, heads, lines, shape, Titled.BY_CAPTION, source);
    }

    /** How it lies on the page. */
    public enum Shape {
        /** As wide as its columns need. */
        NARROW("narrow"),
        /** As wide as the page. */
        WIDE(""),
        /** A line becomes a card of its own on a phone. */
        CARDS("cards");

        private final String style;

        Shape(String style) {
            this.style = style;
        }

        /** Its class in the style sheet. */
        public String style() {
            return style;
        }
    }

    /** What tells a reader of the page what a table shows. */
    public enum Titled {
        BY_CAPTION,
        /** The heading above says the same: the caption is for those who hear the page, and for files. */
        BY_HEADING
    }

    /**
     * Head of a column.
     *
     * @param alignment "num" where the cells are numbers, "words" where they need room, else "term"
     * @param parts what each number of a cell is, where the head alone does not say it: the ends of an interval
     */
    public record Head(String text, String alignment, List<String> parts) {
        public static Head number(String text) {
            return new Head(text, "num", List.of());
        }

        /** A head over numbers whose unit stands in the page's cells or caption: a file has it in the head. */
        public static Head number(String text, String unit) {
            return new Head(text, "num", List.of(unit));
        }

        /** A head over intervals: the page shows them as text, and a file has a column for each end. */
        public static Head interval(String text) {
            return new Head(text, "num", List.of("nedre gräns", "övre gräns"));
        }

        /** A head over values with their intervals. */
        public static Head withInterval(String text) {
            return new Head(text, "num", List.of("värde", "nedre gräns", "övre gräns"));
        }

        public static Head words(String text) {
            return new Head(text, "words", List.of());
        }

        /** A head over single words, which need no more room than they take. */
        public static Head term(String text) {
            return new Head(text, "term", List.of());
        }
    }

    /**
     * A line.
     *
     * @param kind "own", "total" or empty
     */
    public record Line(Cell name, String kind, List<Cell> cells) {}

    /** A column before it is known whether it has anything to show. */
    public record Column<T>(Head head, Function<T, Cell> cell) {}

    /** What stands at the beginning of a line. */
    public record Start(Cell name, String kind) {
        public Start(String name, String mark, String kind) {
            this(Cell.words(name).marked(mark), kind);
        }

        public static Start of(String name) {
            return new Start(Cell.words(name), "");
        }
    }

    /** A table of the columns that have something to show; the first is always there. */
    public static <T> Table of(
            String id,
            String caption,
            String lineHead,
            List<T> things,
            Function<T, Start> start,
            List<Column<T>> columns) {
        return whole(
                id,
                caption,
                lineHead,
                things,
                start,
                IntStream.range(0, columns.size())
                        .filter(at -> at == 0
                                || things.stream().anyMatch(thing -> !columns.get(at)
                                        .cell()
                                        .apply(thing)
                                        .isEmpty()))
                        .mapToObj(columns::get)
                        .toList());
    }

    /** A table of all the columns: what is missing in each of the lines says something too. */
    public static <T> Table whole(
            String id,
            String caption,
            String lineHead,
            List<T> things,
            Function<T, Start> start,
            List<Column<T>> columns) {
        List<Line> lines = things.stream()
                .map(thing -> line(start.apply(thing), columns.stream().map(column -> column.cell()
                        .apply(thing))))
                .toList();
        return new Table(
                id, caption, lineHead, columns.stream().map(Column::head).toList(), lines, Shape.NARROW, "");
    }

    /** The same with a line at the end. */
    public Table with(Line line) {
        List<Line> more = Stream.concat(lines.stream(), Stream.of(line)).toList();
        return new Table(id, caption, lineHead, heads, more, shape, titled, source);
    }

    /** The same in another shape. */
    public Table in(Shape other) {
        return new Table(id, caption, lineHead, heads, lines, other, titled, source);
    }

    /** The same with who says so. */
    public Table from(String other) {
        return new Table(id, caption, lineHead, heads, lines, shape, titled, other);
    }

    /** The same under a heading that says what it shows. */
    public Table underHeading() {
        return new Table(id, caption, lineHead, heads, lines, shape, Titled.BY_HEADING, source);
    }

    /** The same of invented figures: its caption says so. */
    public Table invented() {
        return new Table(id, "Påhittade siffror: " + caption, lineHead, heads, lines, shape, titled, source);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether its caption is for those alone who hear the page. */
    public boolean isCaptionUnseen() {
        return titled == Titled.BY_HEADING;
    }

    public static Line line(Start start, Stream<Cell> cells) {
        return new Line(start.name(), start.kind(), cells.toList());
    }
}
