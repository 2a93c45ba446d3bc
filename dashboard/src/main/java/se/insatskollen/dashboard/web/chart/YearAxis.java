package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import se.insatskollen.dashboard.web.chart.Option.Tick;

/**
 * A place for each year.
 *
 * @param show left out in a chart of one layer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record YearAxis(Boolean show, String type, List<String> data, Lettering axisLabel, Tick axisTick) implements Axis {
    static YearAxis of(List<String> years) {
        return of(null, years);
    }

    static YearAxis ofLayers(List<String> years) {
        return of(true, years);
    }

    private static YearAxis of(Boolean show, List<String> years) {
        return new YearAxis(show, "category", years, Lettering.ofScales(), new Tick(false));
    }
}
