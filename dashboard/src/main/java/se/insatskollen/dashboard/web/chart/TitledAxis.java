package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import se.insatskollen.dashboard.web.chart.Option.Rule;
import se.insatskollen.dashboard.web.chart.Option.Stroke;

/** A scale that says what it measures, and need not begin at nought. */
record TitledAxis(
        boolean show,
        String type,
        boolean scale,
        @JsonUnwrapped Reach reach,
        @JsonUnwrapped Title title,
        NumberLabel axisLabel,
        Rule splitLine)
        implements Axis {

    /**
     * What the scale measures.
     *
     * @param nameLocation at which place of the axis it stands
     * @param nameGap how far from the axis, in px
     */
    record Title(String name, String nameLocation, int nameGap, Writing nameTextStyle) {}

    /** Its name stands below the middle of it. */
    static TitledAxis lying(Span span, String name) {
        return of(span, new Title(name, "middle", 28, Writing.of(Option.LABEL, 400)));
    }

    /** Its name stands above it and begins at the edge of the picture. */
    static TitledAxis upright(Span span, String name) {
        return of(span, new Title(name, "end", 16, Writing.fromTheLeft(Option.LABEL)));
    }

    private static TitledAxis of(Span span, Title title) {
        Rule noLines = new Rule(false, Stroke.thin());
        return new TitledAxis(true, "value", true, Reach.of(span), title, NumberLabel.ofAScale(), noLines);
    }
}
