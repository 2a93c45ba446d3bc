package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Rule;
import se.insatskollen.dashboard.web.chart.Option.Stroke;
import se.insatskollen.dashboard.web.chart.Option.Tick;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;

/**
 * An ECharts option with several layers in one place, such as dots, whiskers and marks for what is not known, in ECharts'
 * own words; see {@link Option}.
 *
 * @param baseOption the chart on a wide page
 * @param media what is different on a phone
 */
record PlotOption(Base baseOption, List<Media> media) {

    record Base(
            boolean animation,
            Grid grid,
            Tooltip tooltip,
            List<PlotAxis> xAxis,
            List<PlotAxis> yAxis,
            List<Layer> series,
            List<InventedBand.Element> graphic) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlotAxis(
            boolean show,
            String type,
            List<?> data,
            Boolean inverse,
            Boolean scale,
            Integer min,
            Integer max,
            Integer splitNumber,
            String name,
            String nameLocation,
            Integer nameGap,
            Writing nameTextStyle,
            Option.AxisLabel axisLabel,
            Tick axisTick,
            Rule splitLine) {

        static PlotAxis names(List<Name> names) {
            return new PlotAxis(
                    true,
                    "category",
                    names,
                    true,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Option.AxisLabel.names(),
                    new Tick(false),
                    null);
        }

        static PlotAxis years(List<String> years) {
            return new PlotAxis(
                    true,
                    "category",
                    years,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Option.AxisLabel.years(),
                    new Tick(false),
                    null);
        }

        static PlotAxis values(Span span) {
            return new PlotAxis(
                    true,
                    "value",
                    null,
                    null,
                    null,
                    null,
                    span.end(),
                    span.steps(),
                    null,
                    null,
                    null,
                    null,
                    Option.AxisLabel.numbers(),
                    null,
                    new Rule(true, Stroke.thin()));
        }

        /** A value axis that says what it measures, and need not begin at nought. */
        static PlotAxis named(Span span, String name, String place, int gap) {
            return new PlotAxis(
                    true,
                    "value",
                    null,
                    null,
                    true,
                    null,
                    span.end(),
                    span.steps(),
                    name,
                    place,
                    gap,
                    Writing.fromTheLeft(Option.LABEL),
                    Option.AxisLabel.numbers(),
                    null,
                    new Rule(false, Stroke.thin()));
        }

        /** What fills the whole length, whatever the values are: the marks for what is not known. */
        static PlotAxis whole() {
            return new PlotAxis(false, "value", null, null, null, 0, 1, null, null, null, null, null, null, null, null);
        }
    }

    /** A name on an axis; the reader's own stands out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Name(String value, Writing textStyle) {
        static Name of(String name, Standing standing) {
            return new Name(name, standing == Standing.PLAIN ? null : Writing.of(Option.ACCENT, 650));
        }

        Name onAPhone() {
            return new Name(value, textStyle == null ? null : Writing.aboveTheBar(Option.ACCENT, 650));
        }
    }

    /** @param align where it begins; ECharts takes it from nowhere else for a text with a style of its own */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Writing(String color, int fontSize, int fontWeight, String fontFamily, String align, String verticalAlign) {
        static Writing of(String colour, int weight) {
            return new Writing(colour, 14, weight, Option.FONT, null, null);
        }

        static Writing fromTheLeft(String colour) {
            return new Writing(colour, 13, 400, Option.FONT, "left", null);
        }

        static Writing aboveTheBar(String colour, int weight) {
            return new Writing(colour, 13, weight, Option.FONT, "left", "bottom");
        }
    }

    /** One layer; the axes are counted from 0. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Layer(
            String type,
            String name,
            Integer xAxisIndex,
            Integer yAxisIndex,
            List<?> data,
            Integer barWidth,
            String symbol,
            List<Integer> symbolSize,
            Boolean silent,
            Object itemStyle,
            Stroke lineStyle,
            Shade areaStyle,
            Object label,
            Object endLabel,
            MarkLine markLine,
            Integer z) {}

    /** What lies below a line, down to the axis. */
    record Shade(String color, int opacity, String origin) {
        static Shade of(String colour) {
            return new Shade(colour, 1, "start");
        }
    }

    /** One mark; its colour may be its own. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mark(Object value, Object label, String phrase, Object itemStyle, String symbol) {
        static Mark of(List<?> value, String phrase, String colour) {
            return new Mark(value, null, phrase, new Fill(colour), null);
        }
    }

    /** What stands beside a mark. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(
            boolean show,
            String formatter,
            String position,
            String color,
            Integer fontSize,
            Integer fontWeight,
            String fontFamily,
            String backgroundColor,
            List<Integer> padding,
            String textBorderColor,
            Integer textBorderWidth,
            Integer distance) {
        static Words beside(String text, String position) {
            return new Words(
                    true, text, position, Option.TEXT, 13, 400, Option.FONT, null, null, Option.GROUND, 3, null);
        }

        /** The same, clear of a dot. */
        Words clear() {
            return new Words(
                    show,
                    formatter,
                    position,
                    color,
                    fontSize,
                    fontWeight,
                    fontFamily,
                    backgroundColor,
                    padding,
                    textBorderColor,
                    textBorderWidth,
                    9);
        }

        static Words on(String text) {
            return new Words(
                    true,
                    text,
                    "inside",
                    Option.TEXT,
                    13,
                    400,
                    Option.FONT,
                    Option.GROUND,
                    List.of(2, 6),
                    null,
                    null,
                    null);
        }
    }

    /** A line across, with its words. */
    record MarkLine(boolean silent, List<String> symbol, Stroke lineStyle, Words label, List<Object> data) {
        static MarkLine upright(BigDecimal at, String words) {
            return of(new AtX(at), words, "start");
        }

        static MarkLine level(BigDecimal at, String words) {
            return of(new AtY(at), words, "insideStartTop");
        }

        private static MarkLine of(Object at, String words, String position) {
            Stroke dashed = new Stroke(Option.LABEL, 1, "dashed");
            return new MarkLine(true, List.of("none", "none"), dashed, Words.beside(words, position), List.of(at));
        }
    }

    record AtX(BigDecimal xAxis) {}

    record AtY(BigDecimal yAxis) {}
}
