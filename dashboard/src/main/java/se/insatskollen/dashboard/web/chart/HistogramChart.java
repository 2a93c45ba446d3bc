package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import se.insatskollen.dashboard.web.chart.Option.Base;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Mark;
import se.insatskollen.dashboard.web.chart.Option.Stroke;
import se.insatskollen.dashboard.web.chart.Option.Tick;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;
import se.insatskollen.dashboard.web.chart.PlotOption.MarkLine;

/** How many of the calculations fall where: numbers stand at the edges of columns, and a line at nought parts minus from plus. */
public final class HistogramChart {
    private static final int HEIGHT_PX = 336;
    private static final int TOP_PX = 32;
    private static final int RIGHT_PX = 40;
    // The axes from left to right: that of the edges is seen, that of the columns has a place for each.
    private static final int EDGES = 0;
    private static final int COLUMNS = 1;
    private static final int APART_PX = 8;

    /**
     * A column.
     *
     * @param from its lower edge
     * @param to its upper edge, which is the lower of the next
     * @param count how many
     * @param phrase what is said about it when it is pointed at
     */
    public record Bin(BigDecimal from, BigDecimal to, long count, String phrase) {
        /** Nought is an edge wherever there is something on both sides of it. */
        public boolean isAbove() {
            return from.signum() >= 0;
        }
    }

    /** Columns that touch, in ECharts' own words. */
    record Columns(String type, int xAxisIndex, int yAxisIndex, List<Object> data, String barCategoryGap) {}

    /** An unseen place for each column. */
    record ColumnAxis(boolean show, String type, List<Integer> data, NoLabel axisLabel, Tick axisTick)
            implements Axis {}

    /** A layer of nothing but the line at nought. */
    record Nought(String type, int xAxisIndex, int yAxisIndex, List<Object> data, boolean silent, MarkLine markLine) {}

    /** What stands on one side of that line. */
    record Side(BigDecimal xAxis, MarkWords label) {}

    private HistogramChart() {}

    public static Chart of(Stamp stamp, String summary, List<Bin> bins) {
        List<Object> layers = new ArrayList<>();
        Columns columns = columns(bins);
        layers.add(columns);
        List<Side> sides = sides(bins);
        if (!sides.isEmpty()) {
            layers.add(nought(sides));
        }
        Base base = new Base(
                false,
                new Grid(8, RIGHT_PX, stamp.bandPx() + TOP_PX, 8, true),
                Tooltip.of("item"),
                List.of(EdgeAxis.of(bins), places(columns.data().size())),
                SpanAxis.withoutTicks(Span.COUNTS),
                layers,
                stamp.band());
        Media phone = new Media(Media.Query.phone(), new Media.Narrow(null, EdgeAxis.onAPhone(bins), null, null));
        return Chart.of(summary, HEIGHT_PX, new Option(base, List.of(phone)));
    }

    private static Columns columns(List<Bin> bins) {
        List<Object> marks = new ArrayList<>(Collections.nCopies(EdgeAxis.placesBefore(bins), PanelOption.NOTHING));
        for (Bin bin : bins) {
            Fill fill = new Fill((bin.isAbove() ? Standing.OWN : Standing.PLAIN).colour());
            marks.add(new Mark(BigDecimal.valueOf(bin.count()), null, bin.phrase(), fill));
        }
        return new Columns("bar", COLUMNS, 0, marks, "4%");
    }

    private static ColumnAxis places(int count) {
        List<Integer> places = IntStream.range(0, count).boxed().toList();
        return new ColumnAxis(false, "category", places, new NoLabel(), new Tick(false));
    }

    private static Nought nought(List<Side> sides) {
        Stroke strong = Stroke.of(Option.TEXT, 2);
        return new Nought(
                "line",
                EDGES,
                0,
                List.of(),
                true,
                new MarkLine(true, PlotOption.NO_ENDS, strong, sides.get(0).label(), sides));
    }

    // Words, since colours are ink on paper. Beyond the ends of what is drawn there is no line.
    private static List<Side> sides(List<Bin> bins) {
        List<Side> sides = new ArrayList<>();
        if (!bins.get(0).isAbove() && bins.get(bins.size() - 1).to().signum() >= 0) {
            sides.add(new Side(
                    BigDecimal.ZERO,
                    MarkWords.beside("minus", "end").toTheRight().apart(APART_PX)));
        }
        if (bins.get(bins.size() - 1).isAbove() && bins.get(0).from().signum() <= 0) {
            sides.add(new Side(
                    BigDecimal.ZERO,
                    MarkWords.beside("plus", "end").fromTheLeft().apart(APART_PX)));
        }
        return sides;
    }
}
