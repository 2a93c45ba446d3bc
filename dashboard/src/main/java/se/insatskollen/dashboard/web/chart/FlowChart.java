package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.chart.InventedBand.Element;
import se.insatskollen.dashboard.web.chart.Option.Base;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Label;
import se.insatskollen.dashboard.web.chart.Option.LabelStyle;
import se.insatskollen.dashboard.web.chart.Option.Mark;
import se.insatskollen.dashboard.web.chart.Option.Series;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;

/** Steps from the first to the last as bars, with an arc from those who came back to the beginning; invented figures. */
public final class FlowChart {
    private static final int BAR_PX = 16;
    private static final int ROW_PX = 60;
    private static final int ARC_PX = 40;
    private static final int LABEL_PX = 56;
    private static final int HEAD_PX = 6;

    /**
     * One step.
     *
     * @param name what it is and how long it took
     * @param count what is drawn; empty where it is hidden
     * @param isReturn whether it leads back to the first
     */
    public record Step(String name, Optional<BigDecimal> count, String shown, String phrase, boolean isReturn) {}

    /** A curve, in ECharts' words. */
    record Curve(int x1, int y1, int x2, int y2, int cpx1, int cpy1, int cpx2, int cpy2) {}

    record Corners(List<List<Integer>> points) {}

    record Ink(String stroke, int lineWidth, String fill) {}

    private FlowChart() {}

    public static Chart invented(String summary, List<Step> steps) {
        Series bars = new Series(
                "bar",
                null,
                steps.stream().map(FlowChart::mark).toList(),
                BAR_PX,
                null,
                null,
                null,
                new Fill(Option.ACCENT),
                null,
                new LabelStyle(true, "right", Option.TEXT, 14),
                null);
        List<Optional<String>> hidden = steps.stream()
                .map(step -> step.count().isPresent() ? Optional.<String>empty() : Optional.of(step.phrase()))
                .toList();
        boolean isAnyHidden = hidden.stream().anyMatch(Optional::isPresent);
        List<Element> drawn = new ArrayList<>(InventedBand.elements());
        drawn.addAll(arc(steps));
        Base base = new Base(
                false,
                new Grid(8, LABEL_PX + ARC_PX, InventedBand.PX, 0, true),
                Tooltip.of("item"),
                isAnyHidden ? List.of(UnseenAxis.ofBars(), UnseenAxis.whole()) : UnseenAxis.ofBars(),
                NameAxis.of(steps.stream().map(Step::name).toList()),
                isAnyHidden ? List.of(bars, HiddenBars.rows(hidden, BAR_PX)) : List.of(bars),
                drawn);
        int height = InventedBand.PX + steps.size() * ROW_PX;
        return Chart.of(summary, height, new Option(base, List.of(Media.phoneWithoutScale())));
    }

    private static Object mark(Step step) {
        Fill colour = step.isReturn() ? new Fill(Option.OTHERS) : null;
        return step.count()
                .<Object>map(count -> new Mark(count, new Label(true, step.shown()), step.phrase(), colour))
                .orElse(PanelOption.NOTHING);
    }

    // From the middle of the last row, where it is a return, to the middle of the first.
    private static List<Element> arc(List<Step> steps) {
        int last = steps.size() - 1;
        if (last < 1 || !steps.get(last).isReturn()) {
            return List.of();
        }
        int height = last * ROW_PX;
        Curve curve = new Curve(0, height, 0, 0, ARC_PX, height, ARC_PX, 0);
        Corners head =
                new Corners(List.of(List.of(-HEAD_PX, 0), List.of(HEAD_PX, -HEAD_PX), List.of(HEAD_PX, HEAD_PX)));
        Element line =
                new Element("bezierCurve", null, null, null, true, curve, new Ink(Option.OTHERS, 2, "none"), null);
        Element arrow = new Element("polygon", null, null, null, true, head, new Ink("none", 0, Option.OTHERS), null);
        int top = InventedBand.PX + ROW_PX / 2 - HEAD_PX;
        return List.of(new Element("group", null, 4, top, true, null, null, List.of(line, arrow)));
    }
}
