package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.List;
import se.insatskollen.dashboard.web.chart.Option.Rule;
import se.insatskollen.dashboard.web.chart.Option.Stroke;
import se.insatskollen.dashboard.web.chart.Option.Tick;

/** An axis of one of several small charts, which says in {@code gridIndex} whose it is. */
sealed interface PanelAxis extends Axis {
    /** The years below a panel, of which only the first and the last are written out. */
    record Years(
            int gridIndex,
            String type,
            List<String> data,
            boolean boundaryGap,
            EndsLabel axisLabel,
            Tick axisTick,
            Rule axisLine)
            implements PanelAxis {
        static Years of(int grid, List<String> years) {
            Rule line = new Rule(true, Stroke.of(Option.OTHERS, 1));
            return new Years(grid, "category", years, false, EndsLabel.of(years.size()), new Tick(false), line);
        }
    }

    /**
     * How those two years are written: each begins or ends at an edge of the panel.
     *
     * @param interval how many years are left out between two
     */
    record EndsLabel(
            String color,
            int fontSize,
            int lineHeight,
            String fontFamily,
            int interval,
            String alignMinLabel,
            String alignMaxLabel) {
        static EndsLabel of(int years) {
            return new EndsLabel(Option.LABEL, 12, 15, Option.FONT, Math.max(0, years - 2), "left", "right");
        }
    }

    /** The scale of a panel, the same in all of them. */
    record Values(
            int gridIndex,
            String type,
            BigDecimal min,
            BigDecimal max,
            BigDecimal interval,
            SmallNumberLabel axisLabel,
            Rule splitLine)
            implements PanelAxis {
        static Values of(int grid, Scale scale) {
            return new Values(
                    grid,
                    "value",
                    scale.low(),
                    scale.high(),
                    scale.step(),
                    new SmallNumberLabel(Option.LABEL, 12, Option.FONT, Option.NUMBER),
                    new Rule(true, Stroke.thin()));
        }
    }

    record SmallNumberLabel(String color, int fontSize, String fontFamily, String formatter) {}

    /** An axis of a panel that is not seen: the length of the marks for what is hidden. */
    record Whole(int gridIndex, String type, boolean show, int min, int max, NoLabel axisLabel) implements PanelAxis {
        static Whole of(int grid) {
            return new Whole(grid, "value", false, 0, 1, new NoLabel());
        }
    }
}
