package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Stroke;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;
import se.insatskollen.dashboard.web.chart.PlotOption.Base;
import se.insatskollen.dashboard.web.chart.PlotOption.Layer;
import se.insatskollen.dashboard.web.chart.PlotOption.Mark;
import se.insatskollen.dashboard.web.chart.PlotOption.MarkLine;
import se.insatskollen.dashboard.web.chart.PlotOption.Shade;

/** A line over the years in a band of where it may lie, with a line at nought: when does it pay back? */
public final class BandChart {
    private static final int HEIGHT_PX = 360;
    private static final int DOT_PX = 8;
    // Where the line at nought says what it is, beyond the last year, so that no year is covered.
    private static final int WORDS_PX = 88;
    // Of the height: a last value nearer to nought stands beside the same words.
    private static final BigDecimal NEAR = new BigDecimal("0.15");

    /**
     * A year.
     *
     * @param measured the line and the edges of the band
     * @param phrase what is said about it when it is pointed at
     */
    public record Point(int year, Measured measured, String phrase) {}

    private BandChart() {}

    /**
     * Draws the years.
     *
     * @param zero what the line at nought says
     * @param crossing the year to be marked; none where the line never stays above nought
     */
    public static Chart of(Stamp stamp, String summary, String zero, Optional<Integer> crossing, List<Point> points) {
        List<Layer> layers = List.of(
                field(points, Measured::upper, "@inner"),
                field(points, Measured::lower, Option.GROUND),
                line(points, zero, crossing));
        Base base = new Base(
                false,
                new Grid(8, WORDS_PX, stamp.bandPx() + 24, 8, true),
                Tooltip.of("item"),
                List.of(YearAxis.ofLayers(points.stream()
                        .map(point -> Integer.toString(point.year()))
                        .toList())),
                List.of(SpanAxis.of(Span.FREE)),
                layers,
                stamp.band());
        return Chart.of(summary, HEIGHT_PX, HEIGHT_PX, new PlotOption(base, List.of()));
    }

    // Painted down to the axis; the lower one paints over the upper.
    private static Layer field(List<Point> points, Function<Measured, BigDecimal> edge, String colour) {
        return new Layer(
                "line",
                null,
                0,
                0,
                points.stream().map(point -> edge.apply(point.measured())).toList(),
                null,
                "none",
                null,
                true,
                null,
                Stroke.of(Option.FAINT, 1),
                Shade.of(colour),
                null,
                null,
                null,
                1);
    }

    private static Layer line(List<Point> points, String zero, Optional<Integer> crossing) {
        List<Mark> marks = IntStream.range(0, points.size())
                .mapToObj(at -> new Mark(
                        points.get(at).measured().value(),
                        told(points, at, crossing).orElse(null),
                        points.get(at).phrase(),
                        null,
                        null))
                .toList();
        return new Layer(
                "line",
                null,
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
                MarkLine.level(BigDecimal.ZERO, words(zero, points)),
                4);
    }

    // A line that crosses nought rises: to the left above it there is nothing but the scale, beside the first year.
    private static Optional<MarkWords> told(List<Point> points, int at, Optional<Integer> crossing) {
        String shown = points.get(at).measured().shown();
        if (at == points.size() - 1) {
            return Optional.of(MarkWords.beside(shown, "right"));
        }
        MarkWords above = MarkWords.beside(shown, "top");
        return crossing.filter(year -> year == points.get(at).year()).map(year -> at == 0 ? above : above.toTheRight());
    }

    // In two lines at the end of the line, away from the last value where that is near.
    private static MarkWords words(String zero, List<Point> points) {
        MarkWords end = MarkWords.beside(zero.replaceFirst(" (?=\\S+$)", "\n"), "end");
        BigDecimal last = points.get(points.size() - 1).measured().value();
        BigDecimal highest =
                points.stream().map(point -> point.measured().upper()).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal lowest =
                points.stream().map(point -> point.measured().lower()).reduce(BigDecimal.ZERO, BigDecimal::min);
        if (last.abs().compareTo(highest.subtract(lowest).multiply(NEAR)) > 0) {
            return end;
        }
        return last.signum() < 0 ? end.above() : end.below();
    }
}
