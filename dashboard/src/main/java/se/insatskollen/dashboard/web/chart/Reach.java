package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A {@link Span} in ECharts' own words.
 *
 * @param max where the scale ends; left out where the values say it
 * @param splitNumber about how many steps there are
 * @param minInterval from one tick to the next at least; left out where they may be as close as they like
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Reach(Integer max, int splitNumber, Integer minInterval) {
    static Reach of(Span span) {
        return new Reach(span.end(), span.steps(), span.leastInterval());
    }
}
