package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A name on an axis; the reader's own stands out.
 *
 * @param textStyle left out where it looks like the others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AxisName(String value, Writing textStyle) {
    private static final int STRONG = 650;

    static AxisName plain(String name) {
        return new AxisName(name, null);
    }

    static AxisName of(String name, Standing standing) {
        return standing == Standing.PLAIN ? plain(name) : new AxisName(name, Writing.of(Option.ACCENT, STRONG));
    }

    AxisName onAPhone() {
        return textStyle == null ? this : new AxisName(value, Writing.aboveTheBar(Option.ACCENT, STRONG));
    }
}
