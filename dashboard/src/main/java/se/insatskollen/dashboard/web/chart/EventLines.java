package se.insatskollen.dashboard.web.chart;

import java.util.List;
import se.insatskollen.dashboard.web.chart.Option.Stroke;

/** Thin upright lines with words where something happened, in ECharts' own words. */
record EventLines(boolean silent, List<String> symbol, Stroke lineStyle, List<At> data) {
    private static final int RIM_PX = 3;

    /** One line, at a time of the axis. */
    record At(int xAxis, Words label) {}

    /** @param align on which side of the line the words stand, so that they stay within the picture */
    record Words(
            boolean show,
            String formatter,
            String position,
            String align,
            String color,
            int fontSize,
            String fontFamily,
            String textBorderColor,
            int textBorderWidth) {
        static Words of(String text, String align) {
            return new Words(true, text, "end", align, Option.LABEL, 13, Option.FONT, Option.GROUND, RIM_PX);
        }
    }

    /** Null where nothing happened: ECharts has no word for no lines. */
    static EventLines of(List<Event> events, int times) {
        if (events.isEmpty()) {
            return null;
        }
        List<At> lines = events.stream()
                .map(event ->
                        new At(event.at(), Words.of(event.words(), event.at() < (times + 1) / 2 ? "left" : "right")))
                .toList();
        return new EventLines(true, List.of("none", "none"), new Stroke(Option.LABEL, 1, "dashed"), lines);
    }
}
