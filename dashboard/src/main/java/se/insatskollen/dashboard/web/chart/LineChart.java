package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.List;
import se.insatskollen.dashboard.web.chart.Option.Base;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Mark;
import se.insatskollen.dashboard.web.chart.Option.Series;
import se.insatskollen.dashboard.web.chart.Option.Stroke;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;

/** One line over the years: how has it changed? */
public final class LineChart {
    private static final int HEIGHT_PX = 340;

    /** One year. */
    public record Point(int year, BigDecimal value, String phrase) {}

    private LineChart() {}

    public static Chart of(String summary, List<Point> points) {
        List<Mark> marks = points.stream()
                .map(point -> new Mark(point.value(), null, point.phrase(), null))
                .toList();
        Series line = new Series(
                "line",
                null,
                marks,
                null,
                6,
                "circle",
                null,
                new Fill(Option.ACCENT),
                Stroke.of(Option.ACCENT, 3),
                null,
                null);
        List<String> years =
                points.stream().map(point -> Integer.toString(point.year())).toList();
        Base base = new Base(
                false,
                new Grid(8, 24, 16, 8, true),
                Tooltip.of("item"),
                YearAxis.of(years),
                ValueAxis.levels(),
                List.of(line));
        return Chart.of(summary, HEIGHT_PX, new Option(base, List.of()));
    }
}
