package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How a text with a style of its own looks.
 *
 * @param align where it begins; ECharts takes it from nowhere else for such a text
 * @param verticalAlign on which side of its place it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Writing(String color, int fontSize, int fontWeight, String fontFamily, String align, String verticalAlign) {
    static Writing of(String colour, int weight) {
        return new Writing(colour, 14, weight, Option.FONT, null, null);
    }

    static Writing fromTheLeft(String colour) {
        return new Writing(colour, 13, 400, Option.FONT, "left", null);
    }

    static Writing aboveTheBar(String colour, int weight) {
        return new Writing(colour, 13, weight, Option.FONT, "left", "bottom");
    }
}
