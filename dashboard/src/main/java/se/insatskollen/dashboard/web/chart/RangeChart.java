package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.chart.Option.Base;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Label;
import se.insatskollen.dashboard.web.chart.Option.LabelStyle;
import se.insatskollen.dashboard.web.chart.Option.Mark;
import se.insatskollen.dashboard.web.chart.Option.Series;
import se.insatskollen.dashboard.web.chart.Option.Stroke;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;

/** A line from lowest to highest for each name, with a dot at the value with the best source where there is one. */
public final class RangeChart {
    private static final int END_PX = 7;
    private static final int DOT_PX = 14;
    // Room for the name above the line and the price below it, as a phone has them.
    private static final int ROW_PX = 70;

    /**
     * One line.
     *
     * @param best the value with the best source; empty where no source gives one
     * @param bestShown that value as text
     * @param phrase what is said about it when it is pointed at
     */
    public record Range(
            String name,
            BigDecimal low,
            Optional<BigDecimal> best,
            Optional<String> bestShown,
            BigDecimal high,
            String phrase) {}

    private RangeChart() {}

    public static Chart of(String summary, List<Range> ranges) {
        List<Series> series = new ArrayList<>();
        ranges.forEach(range -> series.add(line(range)));
        series.add(dots(ranges));
        Base base = new Base(
                false,
                new Grid(16, 48, 8, 8, true),
                Tooltip.of("item"),
                ValueAxis.fromNought(),
                NameAxis.of(ranges.stream().map(Range::name).toList()),
                series);
        return Chart.of(summary, Chart.heightOfRows(ranges.size(), ROW_PX), new Option(base, List.of(Media.phone())));
    }

    private static Series line(Range range) {
        List<Mark> ends = Stream.of(range.low(), range.high())
                .map(value -> new Mark(List.of(value, range.name()), null, range.phrase(), null))
                .toList();
        return new Series(
                "line",
                range.name(),
                ends,
                null,
                END_PX,
                "circle",
                null,
                new Fill(Option.OTHERS),
                Stroke.of(Option.OTHERS, 4),
                null,
                2);
    }

    private static Series dots(List<Range> ranges) {
        List<Mark> dots = ranges.stream()
                .filter(range -> range.best().isPresent())
                .map(range -> new Mark(
                        List.of(range.best().get(), range.name()),
                        new Label(true, range.bestShown().orElse("")),
                        range.phrase(),
                        null))
                .toList();
        return new Series(
                "scatter",
                "bäst belagda pris",
                dots,
                null,
                DOT_PX,
                "circle",
                null,
                new Fill(Option.ACCENT),
                null,
                new LabelStyle(true, "bottom", Option.TEXT, 13),
                3);
    }
}
