package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Stroke;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;
import se.insatskollen.dashboard.web.chart.PlotOption.Base;
import se.insatskollen.dashboard.web.chart.PlotOption.Layer;
import se.insatskollen.dashboard.web.chart.PlotOption.Mark;
import se.insatskollen.warehouse.codes.CellState;

/** One line over the years with whiskers, the others as thin grey lines behind: how has it changed? */
public final class TrendChart {
    private static final int HEIGHT_PX = 340;
    private static final int CAP_PX = 9;
    private static final int DOT_PX = 8;
    private static final int UNKNOWN_PX = 12;

    /**
     * A year of the reader's own, or several together.
     *
     * @param measured what is drawn; empty where there is no figure
     * @param state why there is none; empty where there was no area
     * @param phrase what is said about it when it is pointed at
     */
    public record Point(String time, Optional<Measured> measured, Optional<CellState> state, String phrase) {}

    private TrendChart() {}

    /**
     * Draws the line before those of the others.
     *
     * @param others a value for each year of each of the others; empty where there is none
     * @param events what happened to the place of the line
     */
    public static Chart of(
            Origin origin,
            String summary,
            Span span,
            String name,
            List<Point> points,
            List<List<Optional<BigDecimal>>> others,
            List<Event> events) {
        List<Layer> layers = new ArrayList<>();
        others.forEach(other -> layers.add(behind(other)));
        IntStream.range(0, points.size())
                .filter(at ->
                        points.get(at).measured().filter(Measured::hasInterval).isPresent())
                .forEach(at -> layers.add(whisker(at, points.get(at))));
        layers.add(unknown(points));
        List<EventWords> words = EventWords.of(events, points.size());
        int morePx = Math.max(0, EventWords.heightPx(words) - EventWords.ROW_PX);
        int topPx = origin.bandPx() + 24 + morePx;
        layers.add(own(name, points, EventLines.of(words, topPx, 0)));
        Base base = new Base(
                false,
                new Grid(8, 48, topPx, 8, true),
                Tooltip.of("item"),
                List.of(YearAxis.ofLayers(points.stream().map(Point::time).toList())),
                List.of(SpanAxis.of(span), UnseenAxis.whole()),
                layers,
                origin.band());
        return Chart.of(summary, HEIGHT_PX + morePx, HEIGHT_PX + morePx, new PlotOption(base, List.of()))
                .telling(events);
    }

    private static Layer own(String name, List<Point> points, EventLines events) {
        int last = IntStream.range(0, points.size())
                .filter(at -> points.get(at).measured().isPresent())
                .max()
                .orElse(-1);
        List<Object> marks = IntStream.range(0, points.size())
                .mapToObj(at -> mark(points.get(at), at == last ? "right" : ""))
                .toList();
        return new Layer(
                "line",
                name,
                0,
                0,
                marks,
                null,
                "circle",
                List.of(DOT_PX, DOT_PX),
                null,
                new Fill(Option.ACCENT),
                Stroke.of(Option.ACCENT, 3),
                null,
                null,
                null,
                events,
                4);
    }

    private static Object mark(Point point, String labelPlace) {
        return point.measured()
                .<Object>map(measured -> new Mark(
                        measured.value(),
                        labelPlace.isEmpty() ? null : MarkWords.beside(measured.shown(), labelPlace),
                        point.phrase(),
                        null,
                        null))
                .orElse(PanelOption.NOTHING);
    }

    private static Layer whisker(int at, Point point) {
        List<Mark> ends = point.measured().orElseThrow().ends().stream()
                .map(end -> new Mark(List.of(at, end), null, point.phrase(), null, null))
                .toList();
        return new Layer(
                "line",
                null,
                0,
                0,
                ends,
                null,
                "rect",
                List.of(CAP_PX, 2),
                null,
                new Fill(Option.ACCENT),
                Stroke.of(Option.ACCENT, 1),
                null,
                null,
                null,
                null,
                3);
    }

    private static Layer behind(List<Optional<BigDecimal>> values) {
        List<Object> drawn = values.stream()
                .map(value -> value.<Object>map(Objects::requireNonNull).orElse(PanelOption.NOTHING))
                .toList();
        return new Layer(
                "line",
                null,
                0,
                0,
                drawn,
                null,
                "none",
                null,
                true,
                null,
                Stroke.of(Option.OTHERS, 1),
                null,
                null,
                null,
                null,
                1);
    }

    private static Layer unknown(List<Point> points) {
        List<Object> marks = points.stream()
                .map(point -> point.state()
                        .filter(state -> point.measured().isEmpty())
                        .<Object>map(state -> new Mark(1, null, point.phrase(), Unknown.texture(state), null))
                        .orElse(PanelOption.NOTHING))
                .toList();
        return new Layer(
                "bar", "utan värde", 0, 1, marks, UNKNOWN_PX, null, null, null, null, null, null, null, null, null, 2);
    }
}
