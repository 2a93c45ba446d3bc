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
import se.insatskollen.warehouse.codes.CellState;

/** A dot with whiskers for each name, in the order given: how do areas compare, and how sure is it? */
public final class DotChart {
    private static final int ROW_PX = 42;
    private static final int PHONE_ROW_PX = 66;
    private static final int DOT_PX = 12;
    private static final int CAP_PX = 9;
    private static final int UNKNOWN_PX = 20;
    private static final int TOP_PX = 32;

    /**
     * One name.
     *
     * @param measured what is drawn; empty where there is no figure
     * @param state why there is none
     * @param label what stands at the end of the whisker
     * @param phrase what is said about it when it is pointed at
     * @param nameStanding {@code OWN} for the reader's own area
     */
    public record Dot(
            String name,
            Optional<Measured> measured,
            CellState state,
            String label,
            String phrase,
            Standing nameStanding,
            Standing standing) {}

    /** What the dots are held against. */
    public record Line(BigDecimal value, String words) {}

    private DotChart() {}

    public static Chart of(Origin origin, String summary, Span span, List<Dot> dots, Optional<Line> others) {
        return of(new Stamp(origin, false), summary, span, dots, others);
    }

    /** The same with what it must say about itself. */
    public static Chart of(Stamp stamp, String summary, Span span, List<Dot> dots, Optional<Line> others) {
        List<Layer> layers = new ArrayList<>();
        layers.add(dots(dots, others));
        measured(dots).forEach(dot -> layers.add(whisker(dot)));
        layers.add(unknown(dots));
        int top = stamp.bandPx() + (others.isPresent() ? TOP_PX : 8);
        List<AxisName> names = dots.stream()
                .map(dot -> AxisName.of(dot.name(), dot.nameStanding()))
                .toList();
        Base base = new Base(
                false,
                new Grid(8, 96, top, 8, true),
                Tooltip.of("item"),
                List.of(SpanAxis.of(span), UnseenAxis.whole()),
                List.of(LayeredNameAxis.of(names)),
                layers,
                stamp.band(),
                new Option.Depth(0));
        return Chart.of(
                summary,
                top + Chart.heightOfRows(dots.size(), ROW_PX),
                top + Chart.heightOfRows(dots.size(), PHONE_ROW_PX),
                new PlotOption(
                        base,
                        List.of(Media.phoneWithNamesHigh(
                                names.stream().map(AxisName::onAPhone).toList()))));
    }

    private static List<Dot> measured(List<Dot> dots) {
        return dots.stream().filter(dot -> dot.measured().isPresent()).toList();
    }

    private static Layer dots(List<Dot> dots, Optional<Line> others) {
        List<Mark> marks = measured(dots).stream()
                .map(dot -> Mark.of(
                        List.of(dot.measured().orElseThrow().value(), dot.name()),
                        dot.phrase(),
                        dot.standing().colour()))
                .toList();
        MarkLine line = others.map(other -> line(other, dots)).orElse(null);
        return new Layer(
                "scatter",
                "värde",
                0,
                0,
                marks,
                null,
                "circle",
                List.of(DOT_PX, DOT_PX),
                null,
                null,
                null,
                null,
                null,
                null,
                line,
                4);
    }

    private static MarkLine line(Line others, List<Dot> dots) {
        List<BigDecimal> ends = measured(dots).stream()
                .map(dot -> dot.measured().orElseThrow())
                .flatMap(measured -> Stream.of(measured.lower(), measured.upper()))
                .toList();
        return MarkLine.upright(others.value(), others.words(), ends);
    }

    private static Layer whisker(Dot dot) {
        Measured measured = dot.measured().orElseThrow();
        Mark lower = new Mark(List.of(measured.lower(), dot.name()), null, dot.phrase(), null, null);
        Mark upper = new Mark(
                List.of(measured.upper(), dot.name()),
                MarkWords.beside(dot.label(), "right").clear(),
                dot.phrase(),
                null,
                null);
        String colour = dot.standing().colour();
        return new Layer(
                "line",
                dot.name(),
                0,
                0,
                List.of(lower, upper),
                null,
                "rect",
                List.of(2, CAP_PX),
                null,
                new Fill(colour),
                Stroke.of(colour, 2),
                null,
                null,
                null,
                null,
                3);
    }

    private static Layer unknown(List<Dot> dots) {
        List<Object> marks = dots.stream()
                .map(dot -> dot.measured().isPresent()
                        ? (Object) PanelOption.NOTHING
                        : new Mark(1, MarkWords.on(dot.label()), dot.phrase(), Unknown.texture(dot.state()), null))
                .toList();
        return new Layer(
                "bar", "utan värde", 1, 0, marks, UNKNOWN_PX, null, null, null, null, null, null, null, null, null, 2);
    }
}
