package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.List;
import se.insatskollen.dashboard.web.chart.Option.Base;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Label;
import se.insatskollen.dashboard.web.chart.Option.LabelStyle;
import se.insatskollen.dashboard.web.chart.Option.Mark;
import se.insatskollen.dashboard.web.chart.Option.Series;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;

/** Horizontal bars from nought, in the order given, with the value at each end: how do areas compare? */
public final class BarChart {
    private static final int BAR_PX = 14;
    private static final int ROW_PX = 48;

    /**
     * One bar.
     *
     * @param shown the value as text, as the table has it
     * @param phrase what is said about it when it is pointed at
     * @param isOwn whether it is the reader's own area
     */
    public record Bar(String name, BigDecimal value, String shown, String phrase, boolean isOwn) {}

    private BarChart() {}

    public static Chart of(String summary, List<Bar> bars) {
        Series series = new Series(
                "bar",
                null,
                bars.stream().map(BarChart::mark).toList(),
                BAR_PX,
                null,
                null,
                null,
                new Fill(Option.OTHERS),
                null,
                new LabelStyle(true, "right", Option.TEXT, 14),
                null);
        Base base = new Base(
                false,
                new Grid(8, 48, 8, 8, true),
                Tooltip.of("item"),
                ValueAxis.fromNought(),
                NameAxis.of(bars.stream().map(Bar::name).toList()),
                List.of(series));
        return Chart.of(summary, Chart.heightOfRows(bars.size(), ROW_PX), new Option(base, List.of(Media.phone())));
    }

    private static Mark mark(Bar bar) {
        Fill own = bar.isOwn() ? new Fill(Option.ACCENT) : null;
        return new Mark(bar.value(), new Label(true, bar.shown()), bar.phrase(), own);
    }
}
