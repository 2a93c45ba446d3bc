package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import se.insatskollen.dashboard.web.chart.Option.Tick;

/**
 * A row for each name, from the top, in a chart with several layers.
 *
 * @param z how high it lies: names within the picture must lie above its lines
 * @param axisLine left out where it is drawn
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LayeredNameAxis(
        boolean show,
        String type,
        List<AxisName> data,
        boolean inverse,
        NameLabel axisLabel,
        Tick axisTick,
        int z,
        Tick axisLine)
        implements Axis {

    static LayeredNameAxis of(List<AxisName> names) {
        return of(names, null);
    }

    /** The same without a line of its own, where another stands in its place. */
    static LayeredNameAxis withoutLine(List<AxisName> names) {
        return of(names, new Tick(false));
    }

    private static LayeredNameAxis of(List<AxisName> names, Tick line) {
        return new LayeredNameAxis(true, "category", names, true, NameLabel.beside(), new Tick(false), 1, line);
    }
}
