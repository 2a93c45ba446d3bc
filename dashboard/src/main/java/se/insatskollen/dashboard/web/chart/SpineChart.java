package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Stroke;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;
import se.insatskollen.dashboard.web.chart.PlotOption.Base;
import se.insatskollen.dashboard.web.chart.PlotOption.Layer;
import se.insatskollen.dashboard.web.chart.PlotOption.Mark;
import se.insatskollen.dashboard.web.chart.PlotOption.MarkLine;
import se.insatskollen.warehouse.codes.CellState;

/** One row for each indicator, the area's own dot before the range of the others: the whole profile at a glance. */
public final class SpineChart {
    private static final int ROW_PX = 52;
    private static final int PHONE_ROW_PX = 86;
    private static final int TOP_PX = 32;
    private static final int RANGE_PX = 12;
    private static final int END_PX = 16;
    private static final int DOT_PX = 17;
    private static final int UNKNOWN_PX = 14;
    private static final int MIDDLE_PX = 24;

    /** Where the others lie; the half of them in the middle is empty for very few. */
    public record Others(BigDecimal low, BigDecimal median, BigDecimal high, Optional<Ends> middle) {}

    /** From one value to another. */
    public record Ends(BigDecimal from, BigDecimal to) {}

    /**
     * One indicator.
     *
     * @param others empty where they may not be shown beside, or are too few
     * @param own empty where there is no figure
     * @param state why there is none
     * @param shown the figure with its unit, or the words for why there is none
     * @param words how it stands against the others; empty for nothing
     * @param phrase what is said about it when it is pointed at
     * @param isDifferent whether the difference is larger than chance explains
     */
    public record Row(
            String name,
            Optional<Others> others,
            Optional<BigDecimal> own,
            CellState state,
            String shown,
            String words,
            String phrase,
            Standing standing,
            boolean isDifferent) {

        private boolean isDrawn() {
            return others.isPresent() && own.isPresent();
        }

        private SpineScale scale() {
            Others range = others.orElseThrow();
            return SpineScale.of(range.median(), Stream.concat(own.stream(), Stream.of(range.low(), range.high())));
        }
    }

    /** The dot of the area, with a rim so that it stands out from the range behind it. */
    record Dot(String color, String borderColor, int borderWidth, int opacity) {}

    private SpineChart() {}

    /**
     * Draws a row for each, from the top.
     *
     * @param spine what the line in the middle is
     */
    public static Chart of(Origin origin, String summary, String spine, List<Row> rows) {
        List<Layer> layers = new ArrayList<>();
        layers.add(dots(spine, rows));
        IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).isDrawn())
                .forEach(at -> layers.addAll(ranges(at, rows.get(at))));
        layers.add(middles(spine, rows));
        layers.add(unknown(rows));
        int top = origin.bandPx() + TOP_PX;
        Base base = new Base(
                false,
                new Grid(8, 8, top, 8, true),
                Tooltip.of("item"),
                List.of(SpineAxis.spine(), UnseenAxis.whole()),
                List.of(SpineAxis.names(rows), SpineAxis.words(rows)),
                layers,
                origin.band());
        return Chart.of(
                summary,
                top + rows.size() * ROW_PX + 8,
                top + rows.size() * PHONE_ROW_PX + 8,
                new PlotOption(base, List.of(SpineAxis.onAPhone(rows))));
    }

    private static Layer dots(String spine, List<Row> rows) {
        List<Mark> marks = IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).isDrawn())
                .mapToObj(at -> dot(at, rows.get(at)))
                .toList();
        return scatter("värde", marks, "circle", List.of(DOT_PX, DOT_PX), MarkLine.words(BigDecimal.ZERO, spine), 5);
    }

    private static Layer scatter(
            String name, List<Mark> marks, String symbol, List<Integer> size, MarkLine line, int z) {
        return new Layer("scatter", name, 0, 0, marks, null, symbol, size, null, null, null, null, null, null, line, z);
    }

    private static Mark dot(int at, Row row) {
        return new Mark(
                List.of(row.scale().place(row.own().orElseThrow()), at),
                null,
                row.phrase(),
                new Dot(row.standing().colour(), Option.GROUND, 2, 1),
                row.isDifferent() ? "diamond" : null);
    }

    private static List<Layer> ranges(int at, Row row) {
        Others others = row.others().orElseThrow();
        List<Layer> ranges = new ArrayList<>();
        ranges.add(range(at, row, new Ends(others.low(), others.high()), "@inner", 2));
        others.middle().ifPresent(middle -> ranges.add(range(at, row, middle, Option.OTHERS, 3)));
        return ranges;
    }

    private static Layer range(int at, Row row, Ends ends, String colour, int z) {
        List<Mark> marks = Stream.of(ends.from(), ends.to())
                .map(end -> new Mark(List.of(row.scale().place(end), at), null, row.phrase(), null, null))
                .toList();
        return new Layer(
                "line",
                row.name(),
                0,
                0,
                marks,
                null,
                "rect",
                List.of(2, END_PX),
                null,
                new Fill(Option.OTHERS),
                Stroke.of(colour, RANGE_PX),
                null,
                null,
                null,
                null,
                z);
    }

    // A piece for each row: a whole line would run through the words above and below the rows of a phone.
    private static Layer middles(String spine, List<Row> rows) {
        List<Mark> marks = IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).isDrawn())
                .mapToObj(
                        at -> Mark.of(List.of(BigDecimal.ZERO, at), rows.get(at).phrase(), Option.LABEL))
                .toList();
        return scatter(spine, marks, "rect", List.of(1, MIDDLE_PX), null, 4);
    }

    private static Layer unknown(List<Row> rows) {
        List<Object> marks = rows.stream()
                .map(row -> row.own().isPresent()
                        ? (Object) PanelOption.NOTHING
                        : new Mark(1, null, row.phrase(), Unknown.texture(row.state()), null))
                .toList();
        return new Layer(
                "bar", "utan värde", 1, 1, marks, UNKNOWN_PX, null, null, null, null, null, null, null, null, null, 2);
    }
}
