package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import se.insatskollen.dashboard.web.chart.Option.Fill;
import se.insatskollen.dashboard.web.chart.Option.Grid;
import se.insatskollen.dashboard.web.chart.Option.Stroke;
import se.insatskollen.dashboard.web.chart.Option.Tooltip;

/**
 * An ECharts option with several layers in one place, such as dots, whiskers and marks for what is not known, in ECharts'
 * own words; see {@link Option}.
 *
 * @param baseOption the chart on a wide page
 * @param media what is different on a phone
 */
record PlotOption(Base baseOption, List<?> media) {

    record Base(
            boolean animation,
            Grid grid,
            Tooltip tooltip,
            List<?> xAxis,
            List<?> yAxis,
            List<Layer> series,
            List<InventedBand.Element> graphic) {}

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
            Object markLine,
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

    /** A line across, with its words. */
    record MarkLine(boolean silent, List<String> symbol, Stroke lineStyle, MarkWords label, List<Object> data) {
        static MarkLine upright(BigDecimal at, String words) {
            return of(new AtX(at), MarkWords.beside(words, "start"));
        }

        /** Only the words, where the line itself is drawn in pieces. */
        static MarkLine words(BigDecimal at, String words) {
            MarkLine upright = upright(at, words);
            Stroke unseen = new Stroke(Option.LABEL, 0, "solid");
            return new MarkLine(true, upright.symbol(), unseen, upright.label(), upright.data());
        }

        /** The same where the line is the left edge of the picture: the words begin at it. */
        static MarkLine uprightAtTheEdge(BigDecimal at, String words) {
            return of(new AtX(at), MarkWords.beside(words, "start").fromTheLeft());
        }

        static MarkLine level(BigDecimal at, String words) {
            return of(new AtY(at), MarkWords.beside(words, "insideStartTop"));
        }

        private static MarkLine of(Object at, MarkWords words) {
            Stroke dashed = new Stroke(Option.LABEL, 1, "dashed");
            return new MarkLine(true, List.of("none", "none"), dashed, words, List.of(at));
        }
    }

    record AtX(BigDecimal xAxis) {}

    record AtY(BigDecimal yAxis) {}
}
