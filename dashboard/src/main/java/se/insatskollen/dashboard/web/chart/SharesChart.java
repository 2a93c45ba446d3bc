package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.chart.InventedBand.Element;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;
import se.insatskollen.dashboard.web.chart.PlotOption.Mark;
import se.insatskollen.warehouse.codes.CellState;

/** One bar for each time, divided into shares of a hundred: how many got better, how many worse? */
public final class SharesChart {
    private static final int BAR_PX = 18;
    private static final int ROW_PX = 62;
    private static final int PHONE_ROW_PX = 78;
    private static final String TOGETHER = "shares";

    /** What a part of a bar says; better stands to the left and worse to the right. */
    public enum Part {
        BETTER("@better", "@better"),
        SAME("@inner", Option.OTHERS),
        WORSE("@worse", "@worse");

        private final String colour;
        private final String rim;

        Part(String colour, String rim) {
            this.colour = colour;
            this.rim = rim;
        }
    }

    /**
     * One bar.
     *
     * @param name the time, and on a line below it the shares in words
     * @param shares of a hundred, a part that is not known left out; none where nothing is shown
     * @param state why nothing is shown
     * @param phrase what is said about it when it is pointed at
     */
    public record Bar(String name, List<Share> shares, CellState state, String phrase) {}

    public record Share(Part part, BigDecimal percent) {}

    /** A colour with a rim that is seen where the colour is faint. */
    record Ink(String color, String borderColor, int borderWidth) {}

    /** Bars that lie end to end, in ECharts' words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Series(
            String type,
            String name,
            String stack,
            int xAxisIndex,
            List<?> data,
            int barWidth,
            String barGap,
            Ink itemStyle,
            int z) {}

    record Base(
            boolean animation,
            Grid grid,
            Tooltip tooltip,
            List<Axis> xAxis,
            List<Axis> yAxis,
            List<Series> series,
            List<Element> graphic) {}

    record Whole(Base baseOption, List<Media> media) {}

    private SharesChart() {}

    public static Chart of(Origin origin, String summary, List<Bar> bars) {
        int top = origin.bandPx() + 8;
        List<AxisName> names =
                bars.stream().map(bar -> AxisName.plain(bar.name())).toList();
        Base base = new Base(
                false,
                new Grid(8, 32, top, 8, true),
                Tooltip.of("item"),
                List.of(SpanAxis.of(Span.UP_TO_100), UnseenAxis.whole()),
                List.of(LayeredNameAxis.of(names)),
                Stream.concat(Stream.of(Part.values()).map(part -> layer(part, bars)), Stream.of(unknown(bars)))
                        .toList(),
                origin.band());
        return Chart.of(
                summary,
                top + Chart.heightOfRows(bars.size(), ROW_PX),
                top + Chart.heightOfRows(bars.size(), PHONE_ROW_PX),
                new Whole(base, List.of(Media.phone())));
    }

    private static Series layer(Part part, List<Bar> bars) {
        List<Object> marks = bars.stream()
                .map(bar -> share(bar, part)
                        .<Object>map(percent -> new Mark(percent, null, bar.phrase(), null, null))
                        .orElse(PanelOption.NOTHING))
                .toList();
        return new Series("bar", null, TOGETHER, 0, marks, BAR_PX, null, new Ink(part.colour, part.rim, 1), 3);
    }

    private static Optional<BigDecimal> share(Bar bar, Part part) {
        return bar.shares().stream()
                .filter(share -> share.part() == part)
                .map(Share::percent)
                .findFirst();
    }

    private static Series unknown(List<Bar> bars) {
        List<Object> marks = IntStream.range(0, bars.size())
                .mapToObj(at -> unknown(bars.get(at)))
                .toList();
        return new Series("bar", "utan värde", null, 1, marks, BAR_PX, "-100%", null, 2);
    }

    private static Object unknown(Bar bar) {
        return bar.shares().isEmpty()
                ? new Mark(1, MarkWords.on(bar.state().label()), bar.phrase(), Unknown.texture(bar.state()), null)
                : PanelOption.NOTHING;
    }
}
