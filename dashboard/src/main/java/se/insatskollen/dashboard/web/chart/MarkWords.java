package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What stands beside or on a mark, in ECharts' own words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MarkWords(
        boolean show,
        String formatter,
        String position,
        String color,
        Integer fontSize,
        Integer fontWeight,
        String fontFamily,
        String backgroundColor,
        List<Integer> padding,
        String textBorderColor,
        Integer textBorderWidth,
        Integer distance,
        String align) {
    static MarkWords beside(String text, String position) {
        return new MarkWords(
                true, text, position, Option.TEXT, 13, 400, Option.FONT, null, null, Option.GROUND, 3, null, null);
    }

    /** The same, clear of a dot. */
    MarkWords clear() {
        return new MarkWords(
                show,
                formatter,
                position,
                color,
                fontSize,
                fontWeight,
                fontFamily,
                backgroundColor,
                padding,
                textBorderColor,
                textBorderWidth,
                9,
                align);
    }

    /** The same, beginning where it would be in the middle. */
    MarkWords fromTheLeft() {
        return new MarkWords(
                show,
                formatter,
                position,
                color,
                fontSize,
                fontWeight,
                fontFamily,
                backgroundColor,
                padding,
                textBorderColor,
                textBorderWidth,
                distance,
                "left");
    }

    static MarkWords on(String text) {
        return new MarkWords(
                true,
                text,
                "inside",
                Option.TEXT,
                13,
                400,
                Option.FONT,
                Option.GROUND,
                List.of(2, 6),
                null,
                null,
                null,
                null);
    }
}
