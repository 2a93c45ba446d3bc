package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
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
    static final List<String> NO_ENDS = List.of("none", "none");

    /**
     * What the chart is made of.
     *
     * @param markLine how deep lines across lie: ECharts takes it from here alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Base(
            boolean animation,
            Grid grid,
            Tooltip tooltip,
            List<Axis> xAxis,
            List<Axis> yAxis,
            List<Layer> series,
            List<InventedBand.Element> graphic,
            Option.Depth markLine) {
        Base(
                boolean animation,
                Grid grid,
                Tooltip tooltip,
                List<Axis> xAxis,
                List<Axis> yAxis,
                List<Layer> series,
                List<InventedBand.Element> graphic) {
            this(animation, grid, tooltip, xAxis, yAxis, series, graphic, null);
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
    record MarkLine(boolean silent, List<String> symbol, Stroke lineStyle, MarkWords label, List<?> data) {
        // Words in the middle of a line that lies nearer to the left edge than this would reach past it on a phone.
        private static final BigDecimal ROOM = new BigDecimal("0.25");

        /**
         * An upright line through marks whose axis begins at nought or further to the left.
         *
         * @param drawn all that is drawn, in the unit of the axis
         */
        static MarkLine upright(BigDecimal at, String words, List<BigDecimal> drawn) {
            BigDecimal lowest = edge(at, drawn, BigDecimal::min);
            BigDecimal room = edge(at, drawn, BigDecimal::max).subtract(lowest).multiply(ROOM);
            MarkWords above = MarkWords.beside(words, "start");
            boolean isAtTheLeft = at.subtract(lowest).compareTo(room) < 0;
            return of(new AtX(at), isAtTheLeft ? above.fromTheLeft() : above);
        }

        private static BigDecimal edge(BigDecimal at, List<BigDecimal> drawn, BinaryOperator<BigDecimal> further) {
            return drawn.stream().reduce(further.apply(at, BigDecimal.ZERO), further);
        }

        /** The same for what parts minus from plus. */
        MarkLine strong() {
            return new MarkLine(silent, symbol, Stroke.of(Option.TEXT, 2), label, data);
        }

        /** Only the words, where the line itself is drawn in pieces. */
        static MarkLine words(BigDecimal at, String words) {
            Stroke unseen = new Stroke(Option.LABEL, 0, "solid");
            return new MarkLine(true, NO_ENDS, unseen, MarkWords.beside(words, "start"), List.of(new AtX(at)));
        }

        static MarkLine level(BigDecimal at, String words) {
            return level(at, MarkWords.beside(words, "insideStartTop"));
        }

        static MarkLine level(BigDecimal at, MarkWords words) {
            return of(new AtY(at), words);
        }

        private static MarkLine of(Object at, MarkWords words) {
            Stroke dashed = new Stroke(Option.LABEL, 1, "dashed");
            return new MarkLine(true, NO_ENDS, dashed, words, List.of(at));
        }
    }

    record AtX(BigDecimal xAxis) {}

    record AtY(BigDecimal yAxis) {}
}
