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
