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
        String align,
        String verticalAlign,
        Integer lineHeight) {
    private static final int LINE_PX = 17;
    // Half the height of a line of text.
    private static final int HALF_PX = 9;

    static MarkWords beside(String text, String position) {
        return written(text, position, null, null, Option.GROUND, 3, null, null, null);
    }

    static MarkWords on(String text) {
        return written(text, "inside", Option.GROUND, List.of(2, 6), null, null, null, null, null);
    }

    /** The same, clear of a dot. */
    MarkWords clear() {
        return with(backgroundColor, padding, 9, align, verticalAlign);
    }

    /** The same on the ground's colour, where lines pass behind it. */
    MarkWords onTheGround() {
        return with(Option.GROUND, List.of(1, 3), distance, align, verticalAlign);
    }

    /** The same, beginning where it would be in the middle. */
    MarkWords fromTheLeft() {
        return with(backgroundColor, padding, distance, "left", verticalAlign);
    }

    /** The same, ending where it would be in the middle. */
    MarkWords toTheRight() {
        return with(backgroundColor, padding, distance, "right", verticalAlign);
    }

    /** The same with so much room to its left and right. */
    MarkWords apart(int px) {
        return with(backgroundColor, List.of(0, px), distance, align, verticalAlign);
    }

    /** The same, above where it would be in the middle, clear of a line of text there. */
    MarkWords above() {
        return with(backgroundColor, List.of(0, 0, HALF_PX, 0), distance, align, "bottom");
    }

    /** The same, below where it would be in the middle, clear of a line of text there. */
    MarkWords below() {
        return with(backgroundColor, List.of(HALF_PX, 0, 0, 0), distance, align, "top");
    }

    private MarkWords with(String background, List<Integer> room, Integer away, String across, String up) {
        return written(formatter, position, background, room, textBorderColor, textBorderWidth, away, across, up);
    }

    private static MarkWords written(
            String text,
            String position,
            String background,
            List<Integer> room,
            String rim,
            Integer rimPx,
            Integer away,
            String across,
            String up) {
        return new MarkWords(
                true,
                text,
                position,
                Option.TEXT,
                13,
                400,
                Option.FONT,
                background,
                room,
                rim,
                rimPx,
                away,
                across,
                up,
                LINE_PX);
    }
}
