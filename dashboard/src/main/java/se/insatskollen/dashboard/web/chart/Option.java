package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The part of an ECharts option that our charts use, in ECharts' own words. A text that begins with {@code @} names
 * something JSON cannot carry: a formatter or a colour of the theme, which {@code charts.js} puts in its place.
 *
 * @param baseOption the chart on a wide page
 * @param media what is different on a phone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Option(Base baseOption, List<Media> media) {
    static final String TEXT = "@text";
    static final String ACCENT = "@accent";
    static final String OTHERS = "@others";
    static final String LABEL = "@label";
    static final String NUMBER = "@number";
    static final String PHRASE = "@phrase";
    static final String FONT = "@font";
    static final String FAINT = "@rule";
    static final String GROUND = "@ground";
    static final String HATCH = "@hatch";

    private static final int RIM_PX = 4;

    /**
     * What the chart is made of.
     *
     * @param xAxis one {@link Axis}, or a list where what is hidden has one of its own
     * @param yAxis the same
     * @param graphic what is drawn beside the figures: the band of invented ones
     * @param markLine how deep lines for events lie: ECharts takes it from here alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Base(
            boolean animation,
            Grid grid,
            Tooltip tooltip,
            Object xAxis,
            Object yAxis,
            List<?> series,
            List<InventedBand.Element> graphic,
            Depth markLine) {
        Base(
                boolean animation,
                Grid grid,
                Tooltip tooltip,
                Object xAxis,
                Object yAxis,
                List<?> series,
                List<InventedBand.Element> graphic) {
            this(animation, grid, tooltip, xAxis, yAxis, series, graphic, null);
        }

        Base(boolean animation, Grid grid, Tooltip tooltip, Axis xAxis, Axis yAxis, List<Series> series) {
            this(animation, grid, tooltip, xAxis, yAxis, series, null, null);
        }
    }

    /** Columns lie at 2, dots and bars of several layers higher, the names of an axis at 1: what lies at 0 is behind all of them. */
    record Depth(int z) {}

    record Grid(int left, int right, int top, int bottom, boolean containLabel) {}

    /** Rich text, because the HTML tooltip sets styles that our security policy forbids. */
    record Tooltip(String trigger, String renderMode, boolean confine, String formatter) {
        static Tooltip of(String trigger) {
            return new Tooltip(trigger, "richText", true, PHRASE);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Axis(
            Boolean show,
            String type,
            List<?> data,
            Boolean inverse,
            Boolean scale,
            Integer splitNumber,
            AxisLabel axisLabel,
            Tick axisTick,
            Rule splitLine) {

        static Axis values() {
            return new Axis(
                    null, "value", null, null, null, 4, AxisLabel.numbers(), null, new Rule(true, Stroke.thin()));
        }

        /** The axis of a line, which need not begin at nought. */
        static Axis levels() {
            return new Axis(
                    null, "value", null, null, true, 4, AxisLabel.numbers(), null, new Rule(true, Stroke.thin()));
        }

        /** The axis of bars that each have their value at the end. */
        static Axis unseen() {
            return new Axis(false, "value", null, null, null, null, AxisLabel.none(), null, null);
        }

        static Axis names(List<String> names) {
            return new Axis(null, "category", names, true, null, null, AxisLabel.names(), new Tick(false), null);
        }

        static Axis years(List<String> years) {
            return new Axis(null, "category", years, null, null, null, AxisLabel.years(), new Tick(false), null);
        }

        static Axis ofAPhone() {
            return ofAPhone(null, 8);
        }

        static Axis ofAPhone(List<?> names, int abovePx) {
            return new Axis(null, null, names, null, null, null, AxisLabel.aboveTheBar(abovePx), null, null);
        }

        static Axis withFewTicks() {
            return new Axis(null, null, null, null, null, 2, AxisLabel.withinTheEdge(), null, null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AxisLabel(
            Boolean show,
            String color,
            Integer fontSize,
            String fontFamily,
            Integer lineHeight,
            String formatter,
            Integer width,
            String overflow,
            Integer interval,
            Boolean inside,
            String align,
            String verticalAlign,
            List<Integer> padding,
            String textBorderColor,
            Integer textBorderWidth,
            String alignMinLabel) {

        static AxisLabel numbers() {
            return new AxisLabel(
                    null, LABEL, 13, FONT, 17, NUMBER, null, null, null, null, null, null, null, null, null, null);
        }

        static AxisLabel names() {
            return new AxisLabel(
                    null,
                    TEXT,
                    14,
                    FONT,
                    18,
                    null,
                    270,
                    "break",
                    0,
                    false,
                    "right",
                    "middle",
                    List.of(0, 0, 0, 0),
                    null,
                    null,
                    null);
        }

        static AxisLabel years() {
            return new AxisLabel(
                    null, LABEL, 13, FONT, 17, null, null, null, null, null, null, null, null, null, null, null);
        }

        /** ECharts keeps room for labels even where the axis is not seen. */
        static AxisLabel none() {
            return new AxisLabel(
                    false, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        }

        /** With a rim in the ground's colour, so that no line of the picture strikes them through. */
        static AxisLabel aboveTheBar(int px) {
            return new AxisLabel(
                    null,
                    TEXT,
                    13,
                    FONT,
                    16,
                    null,
                    340,
                    "break",
                    0,
                    true,
                    "left",
                    "bottom",
                    List.of(0, 0, px, -8),
                    GROUND,
                    RIM_PX,
                    null);
        }

        /** The first number begins at the edge of the picture instead of reaching past it. */
        static AxisLabel withinTheEdge() {
            return new AxisLabel(
                    null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, "left");
        }
    }

    record Tick(boolean show) {}

    record Rule(boolean show, Stroke lineStyle) {}

    record Stroke(String color, int width, String type) {
        static Stroke thin() {
            return new Stroke("@rule", 1, "solid");
        }

        static Stroke of(String color, int width) {
            return new Stroke(color, width, "solid");
        }
    }

    /**
     * One mark.
     *
     * @param value the number, or a pair of number and name
     * @param label what stands beside the mark
     * @param phrase what is said about it when it is pointed at
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mark(Object value, Label label, String phrase, Fill itemStyle) {}

    record Label(boolean show, String formatter) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LabelStyle(
            boolean show,
            String position,
            String color,
            int fontSize,
            String textBorderColor,
            Integer textBorderWidth) {
        LabelStyle(boolean show, String position, String color, int fontSize) {
            this(show, position, color, fontSize, null, null);
        }
    }

    record Fill(String color, int opacity) {
        Fill(String color) {
            this(color, 1);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Series(
            String type,
            String name,
            List<?> data,
            Integer barWidth,
            Integer symbolSize,
            String symbol,
            Boolean silent,
            Fill itemStyle,
            Stroke lineStyle,
            LabelStyle label,
            Integer z,
            Integer barMaxWidth) {
        Series(
                String type,
                String name,
                List<?> data,
                Integer barWidth,
                Integer symbolSize,
                String symbol,
                Boolean silent,
                Fill itemStyle,
                Stroke lineStyle,
                LabelStyle label,
                Integer z) {
            this(type, name, data, barWidth, symbolSize, symbol, silent, itemStyle, lineStyle, label, z, null);
        }
    }
}
