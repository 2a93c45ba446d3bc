package se.insatskollen.dashboard.web.chart;

import java.util.List;
import se.insatskollen.dashboard.web.chart.Option.Tick;

/** A row for each name, from the top. */
record NameAxis(String type, List<String> data, boolean inverse, NameLabel axisLabel, Tick axisTick) implements Axis {
    static NameAxis of(List<String> names) {
        return new NameAxis("category", names, true, NameLabel.beside(), new Tick(false));
    }
}
