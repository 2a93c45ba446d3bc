package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import se.insatskollen.dashboard.web.chart.Option.Rule;
import se.insatskollen.dashboard.web.chart.Option.Stroke;
import se.insatskollen.dashboard.web.chart.Option.Tick;

/**
 * A scale from nought that ends and steps as its span says.
 *
 * @param axisTick left out where ECharts decides
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SpanAxis(
        boolean show, String type, @JsonUnwrapped Reach reach, NumberLabel axisLabel, Tick axisTick, Rule splitLine)
        implements Axis {

    static SpanAxis of(Span span) {
        return of(span, null);
    }

    /** The same for a scale that is crossed by another at nought. */
    static SpanAxis withoutTicks(Span span) {
        return of(span, new Tick(false));
    }

    private static SpanAxis of(Span span, Tick ticks) {
        Rule lines = new Rule(true, Stroke.thin());
        return new SpanAxis(true, "value", Reach.of(span), NumberLabel.ofAScale(), ticks, lines);
    }
}
