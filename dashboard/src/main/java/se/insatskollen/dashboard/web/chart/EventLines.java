package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.chart.Option.Stroke;

/** Thin upright lines with words where something happened, in ECharts' own words. */
record EventLines(boolean silent, List<String> symbol, Stroke lineStyle, List<?> data) {
    private static final int RIM_PX = 3;

    /** One line, at a time of the axis. */
    record At(int xAxis, Words label) {}

    /** An end of the piece that leads from a line up to words that stand higher. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record End(List<Integer> coord, int y, Words label) {}

    /**
     * What stands at the end of a line.
     *
     * @param align on which side of the line the words stand, so that they stay within the picture
     * @param backgroundColor hides the piece of another line that leads past them
     */
    record Words(
            boolean show,
            String formatter,
            String position,
            String align,
            String color,
            int fontSize,
            int lineHeight,
            String fontFamily,
            String textBorderColor,
            int textBorderWidth,
            String backgroundColor) {
        static Words of(EventWords words) {
            return of(true, words.text(), words.align());
        }

        static Words none() {
            return of(false, "", "left");
        }

        private static Words of(boolean show, String text, String align) {
            return new Words(
                    show,
                    text,
                    "end",
                    align,
                    Option.LABEL,
                    13,
                    EventWords.ROW_PX,
                    Option.FONT,
                    Option.GROUND,
                    RIM_PX,
                    Option.GROUND);
        }
    }

    /**
     * Null where nothing happened: ECharts has no word for no lines.
     *
     * @param topPx where the picture begins
     * @param clearPx what lies directly above it and must not be covered
     */
    static EventLines of(List<EventWords> words, int topPx, int clearPx) {
        return lines(words.stream()
                .flatMap(one -> drawn(one, topPx, clearPx + one.belowPx(words)))
                .toList());
    }

    /** Lines without words, where a picture is too small for them. */
    static EventLines bare(List<Event> events) {
        return lines(events.stream()
                .map(Event::at)
                .distinct()
                .map(at -> new At(at, Words.none()))
                .toList());
    }

    private static EventLines lines(List<?> data) {
        return data.isEmpty()
                ? null
                : new EventLines(true, List.of("none", "none"), new Stroke(Option.LABEL, 1, "dashed"), data);
    }

    private static Stream<Object> drawn(EventWords words, int topPx, int abovePx) {
        int at = words.event().at();
        if (abovePx == 0) {
            return Stream.of(new At(at, Words.of(words)));
        }
        List<Integer> foot = List.of(at, 0);
        End low = new End(foot, topPx, Words.of(words));
        End high = new End(foot, topPx - abovePx, null);
        return Stream.of(new At(at, Words.none()), List.of(low, high));
    }
}
