package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import se.insatskollen.dashboard.web.chart.Option.Axis;
import se.insatskollen.dashboard.web.chart.Option.Base;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Mark;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;

/** How many of the calculations fall where: those below nought in one colour, those above in another. */
public final class HistogramChart {
    private static final int HEIGHT_PX = 320;

    /**
     * A column.
     *
     * @param from where it begins, as the axis writes it
     * @param count how many
     * @param isAbove whether all in it lie above nought
     * @param phrase what is said about it when it is pointed at
     */
    public record Bin(String from, long count, boolean isAbove, String phrase) {}

    /** Columns that touch, in ECharts' own words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Columns(String type, List<Mark> data, String barCategoryGap) {}

    private HistogramChart() {}

    public static Chart of(Stamp stamp, String summary, List<Bin> bins) {
        List<Mark> marks = bins.stream()
                .map(bin -> new Mark(
                        BigDecimal.valueOf(bin.count()),
                        null,
                        bin.phrase(),
                        new Fill((bin.isAbove() ? Standing.OWN : Standing.PLAIN).colour())))
                .toList();
        Base base = new Base(
                false,
                new Grid(8, 24, stamp.bandPx() + 16, 8, true),
                Tooltip.of("item"),
                Axis.years(bins.stream().map(Bin::from).toList()),
                PlotAxis.values(Span.COUNTS),
                List.of(new Columns("bar", marks, "4%")),
                stamp.band());
        return Chart.of(summary, HEIGHT_PX, new Option(base, List.of()));
    }
}
