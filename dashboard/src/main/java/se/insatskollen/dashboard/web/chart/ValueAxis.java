package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import se.insatskollen.dashboard.web.chart.Option.Rule;
import se.insatskollen.dashboard.web.chart.Option.Stroke;

/**
 * A scale that ends wherever the values do.
 *
 * @param scale whether it may begin elsewhere than at nought; left out where it may not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ValueAxis(String type, Boolean scale, int splitNumber, NumberLabel axisLabel, Rule splitLine) implements Axis {
    private static final int STEPS = 4;

    static ValueAxis fromNought() {
        return of(null);
    }

    /** The axis of a line, which need not begin at nought. */
    static ValueAxis levels() {
        return of(true);
    }

    private static ValueAxis of(Boolean scale) {
        return new ValueAxis("value", scale, STEPS, NumberLabel.ofAScale(), new Rule(true, Stroke.thin()));
    }
}
