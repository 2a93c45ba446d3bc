package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Stroke;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;

/**
 * An ECharts option with several coordinate systems, one for each panel, in ECharts' own words; see {@link Option}.
 *
 * @param baseOption the chart on a wide page
 * @param media the places of the panels on a phone
 */
record PanelOption(Base baseOption, List<PanelMedia> media) {
    /** ECharts' sign for a value that is not there. */
    static final String NOTHING = "-";

    record Base(
            boolean animation,
            List<Title> title,
            List<Grid> grid,
            Tooltip tooltip,
            List<PanelAxis.Years> xAxis,
            List<PanelAxis> yAxis,
            List<?> series,
            List<InventedBand.Element> graphic) {}

    /** @param containLabel the labels of the axes lie within it */
    record Grid(String left, String width, int top, int height, boolean containLabel) {}

    record Title(
            String text,
            String subtext,
            String left,
            int top,
            int padding,
            int itemGap,
            Words textStyle,
            Words subtextStyle) {}

    /** @param lineHeight said outright: what ECharts guesses depends on the fonts of the reader's machine */
    record Words(
            String color,
            int fontSize,
            int lineHeight,
            int fontWeight,
            String fontFamily,
            int width,
            String overflow) {}

    /**
     * A line of a panel.
     *
     * @param name whose it is; empty for a line behind
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String type,
            String name,
            int xAxisIndex,
            int yAxisIndex,
            List<?> data,
            boolean silent,
            String symbol,
            int symbolSize,
            Fill itemStyle,
            Stroke lineStyle,
            PointLabel label,
            EventLines markLine,
            int z) {
        static Line behind(int panel, List<?> values) {
            return new Line(
                    "line",
                    null,
                    panel,
                    panel,
                    values,
                    true,
                    "none",
                    0,
                    null,
                    Stroke.of(Option.FAINT, 1),
                    null,
                    null,
                    1);
        }

        /** The only line behind: darker, because there is but one. */
        static Line beside(int panel, List<?> values) {
            return new Line(
                    "line",
                    null,
                    panel,
                    panel,
                    values,
                    true,
                    "none",
                    0,
                    null,
                    Stroke.of(Option.OTHERS, 2),
                    null,
                    null,
                    1);
        }

        static Line of(int panel, String name, List<Point> points, String colour, EventLines events) {
            PointLabel label = new PointLabel(false, "top", Option.TEXT, 13, Option.GROUND, 3);
            return new Line(
                    "line",
                    name,
                    panel,
                    panel,
                    points,
                    false,
                    "circle",
                    5,
                    new Fill(colour),
                    Stroke.of(colour, 3),
                    label,
                    events,
                    3);
        }
    }

    /** A label with a rim in the colour of the page, so that it can be read where a line passes behind it. */
    record PointLabel(
            boolean show, String position, String color, int fontSize, String textBorderColor, int textBorderWidth) {}

    /** A value with its words; the last one of a line stands written beside it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Point(Object value, Written label, String phrase) {
        /** @param align on which side of the point it is written; empty where it is not */
        static Point of(SmallMultiples.Value value, Optional<String> align) {
            Written label =
                    align.map(side -> new Written(true, value.shown(), side)).orElse(null);
            return new Point(value.value().<Object>map(number -> number).orElse(NOTHING), label, value.phrase());
        }
    }

    record Written(boolean show, String formatter, String align) {}

    record PanelMedia(Media.Query query, Narrow option) {}

    record Narrow(List<Title> title, List<Grid> grid, List<PanelAxis.Values> yAxis) {}
}
