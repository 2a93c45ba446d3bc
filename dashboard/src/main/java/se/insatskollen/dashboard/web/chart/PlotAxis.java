package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import se.insatskollen.dashboard.web.chart.Option.Rule;
import se.insatskollen.dashboard.web.chart.Option.Stroke;
import se.insatskollen.dashboard.web.chart.Option.Tick;

/**
 * An axis of a chart with several layers, in ECharts' own words.
 *
 * @param z how high it lies: names within the picture must lie above its lines
 */
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
        Integer minInterval,
        String name,
        String nameLocation,
        Integer nameGap,
        Writing nameTextStyle,
        Option.AxisLabel axisLabel,
        Tick axisTick,
        Rule splitLine,
        Integer z,
        Tick axisLine) {

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
                null,
                Option.AxisLabel.names(),
                new Tick(false),
                null,
                1,
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
                null,
                Option.AxisLabel.years(),
                new Tick(false),
                null,
                null,
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
                span.leastInterval(),
                null,
                null,
                null,
                null,
                Option.AxisLabel.numbers(),
                null,
                new Rule(true, Stroke.thin()),
                null,
                null);
    }

    /** The same without a line of its own, where another stands in its place. */
    PlotAxis withoutLine() {
        return new PlotAxis(
                show,
                type,
                data,
                inverse,
                scale,
                min,
                max,
                splitNumber,
                minInterval,
                name,
                nameLocation,
                nameGap,
                nameTextStyle,
                axisLabel,
                axisTick,
                splitLine,
                z,
                new Tick(false));
    }

    /** The same for a scale that is crossed by another at nought. */
    PlotAxis withoutTicks() {
        return new PlotAxis(
                show,
                type,
                data,
                inverse,
                scale,
                min,
                max,
                splitNumber,
                minInterval,
                name,
                nameLocation,
                nameGap,
                nameTextStyle,
                axisLabel,
                new Tick(false),
                splitLine,
                z,
                axisLine);
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
                span.leastInterval(),
                name,
                place,
                gap,
                place.equals("end") ? Writing.fromTheLeft(Option.LABEL) : Writing.of(Option.LABEL, 400),
                Option.AxisLabel.numbers(),
                null,
                new Rule(false, Stroke.thin()),
                null,
                null);
    }

    /** What fills the whole length, whatever the values are: the marks for what is not known. */
    static PlotAxis whole() {
        return new PlotAxis(
                false,
                "value",
                null,
                null,
                null,
                0,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                Option.AxisLabel.none(),
                null,
                null,
                null,
                null);
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
}
