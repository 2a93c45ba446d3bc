package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Stroke;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;
import se.insatskollen.dashboard.web.chart.PlotOption.Base;
import se.insatskollen.dashboard.web.chart.PlotOption.Layer;
import se.insatskollen.dashboard.web.chart.PlotOption.Mark;
import se.insatskollen.dashboard.web.chart.PlotOption.MarkLine;

/** Bars that begin where another ends, on either side of a strong line: where does the money go, and what matters most? */
public final class FloatingBars {
    private static final int BAR_PX = 14;
    // Wide enough to be pointed at where a bar has no length.
    private static final int END_PX = 3;
    private static final int ROW_PX = 42;
    private static final int PHONE_ROW_PX = 66;
    private static final int TOP_PX = 32;
    private static final int LABEL_PX = 120;

    /**
     * One bar.
     *
     * @param from where it begins
     * @param to where it ends, on either side
     * @param shown its amount as text, to the right of it
     * @param phrase what is said about it when it is pointed at
     */
    public record Bar(String name, BigDecimal from, BigDecimal to, String shown, String phrase, Standing standing) {
        private BigDecimal right() {
            return from.max(to);
        }

        private BigDecimal left() {
            return from.min(to);
        }
    }

    /** The line that the bars are held against. */
    public record Line(BigDecimal value, String words) {}

    private FloatingBars() {}

    public static Chart of(Stamp stamp, String summary, Optional<Line> line, List<Bar> bars) {
        List<Layer> layers = new ArrayList<>();
        layers.add(against(line, bars));
        bars.forEach(bar -> layers.add(bar(bar)));
        int top = stamp.bandPx() + (line.isPresent() ? TOP_PX : 8);
        Base base = new Base(
                false,
                new Grid(8, LABEL_PX, top, 8, true),
                Tooltip.of("item"),
                List.of(ValueAxis.fromNought()),
                List.of(LayeredNameAxis.withoutLine(
                        bars.stream().map(bar -> AxisName.plain(bar.name())).toList())),
                layers,
                stamp.band(),
                new Option.Depth(0));
        return Chart.of(
                summary,
                top + Chart.heightOfRows(bars.size(), ROW_PX),
                top + Chart.heightOfRows(bars.size(), PHONE_ROW_PX),
                new PlotOption(base, List.of(Media.phone())));
    }

    // A line needs a layer of its own, with a place for every bar so that the axis is long enough.
    private static Layer against(Optional<Line> line, List<Bar> bars) {
        List<Mark> unseen = bars.stream()
                .map(bar -> new Mark(List.of(bar.left(), bar.name()), null, null, null, null))
                .toList();
        return new Layer(
                "line",
                null,
                0,
                0,
                unseen,
                null,
                "none",
                null,
                true,
                null,
                new Stroke(Option.LABEL, 0, "solid"),
                null,
                null,
                null,
                line.map(strong -> MarkLine.upright(strong.value(), strong.words(), ends(bars))
                                .strong())
                        .orElse(null),
                1);
    }

    private static List<BigDecimal> ends(List<Bar> bars) {
        return bars.stream().flatMap(bar -> Stream.of(bar.from(), bar.to())).toList();
    }

    private static Layer bar(Bar bar) {
        Mark left = new Mark(List.of(bar.left(), bar.name()), null, bar.phrase(), null, null);
        Mark right = new Mark(
                List.of(bar.right(), bar.name()),
                bar.shown().isEmpty()
                        ? null
                        : MarkWords.beside(bar.shown(), "right").clear().onTheGround(),
                bar.phrase(),
                null,
                null);
        String colour = bar.standing().colour();
        return new Layer(
                "line",
                bar.name(),
                0,
                0,
                List.of(left, right),
                null,
                "rect",
                List.of(END_PX, BAR_PX),
                null,
                new Fill(colour),
                Stroke.of(colour, BAR_PX),
                null,
                null,
                null,
                null,
                3);
    }
}
