package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import se.insatskollen.dashboard.web.chart.Option.AxisLabel;
import se.insatskollen.dashboard.web.chart.Option.Tick;
import se.insatskollen.dashboard.web.chart.PlotAxis.Writing;

/** An axis of a spine chart, in ECharts' own words: names before the rows, and words at their end. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SpineAxis(
        Boolean show,
        String type,
        String position,
        List<Words> data,
        Boolean inverse,
        BigDecimal min,
        BigDecimal max,
        Object axisLabel,
        Tick axisTick,
        Tick axisLine,
        Integer z) {
    private static final BigDecimal EDGE = new BigDecimal("1.06");
    private static final int NAME_PX = 250;
    private static final int WORDS_PX = 230;
    private static final int PHONE_PX = 340;
    private static final Tick NO = new Tick(false);
    // Before the line in the middle, which would run through the words of a phone.
    private static final int IN_FRONT = 10;

    /** What stands at one row; only what differs stands out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(String value, Writing textStyle) {}

    /** How the words are written, with a rim in the colour of the page. */
    record Label(
            String color,
            int fontSize,
            String fontFamily,
            int lineHeight,
            int width,
            String overflow,
            int interval,
            boolean inside,
            String align,
            String verticalAlign,
            List<Integer> padding,
            String textBorderColor,
            int textBorderWidth) {}

    /** What is different in a narrow place: the names above the rows, and the words below. */
    record Narrow(List<SpineAxis> yAxis) {}

    record SpineMedia(Media.Query query, Narrow option) {}

    /** From what lies farthest on one side of the spine to what lies farthest on the other. */
    static SpineAxis spine() {
        return new SpineAxis(false, "value", null, null, null, EDGE.negate(), EDGE, AxisLabel.none(), null, null, null);
    }

    static SpineAxis names(List<SpineChart.Row> rows) {
        List<Words> names =
                rows.stream().map(row -> new Words(row.name(), null)).toList();
        return of("left", names, label(NAME_PX, false, "right", "middle", List.of(0, 0, 0, 0)));
    }

    static SpineAxis words(List<SpineChart.Row> rows) {
        List<Words> words =
                rows.stream().map(row -> words(row, "\n", "left", "middle")).toList();
        return of("right", words, label(WORDS_PX, false, "left", "middle", List.of(0, 0, 0, 0)));
    }

    static SpineMedia onAPhone(List<SpineChart.Row> rows) {
        SpineAxis above = narrow(
                rows.stream().map(row -> new Words(row.name(), null)).toList(),
                label(PHONE_PX, true, "left", "bottom", List.of(0, 0, 12, -8)));
        SpineAxis below = narrow(
                rows.stream().map(row -> words(row, " · ", "right", "top")).toList(),
                label(PHONE_PX, true, "right", "top", List.of(12, -8, 0, 0)));
        return new SpineMedia(Media.Query.phone(), new Narrow(List.of(above, below)));
    }

    private static Words words(SpineChart.Row row, String between, String align, String verticalAlign) {
        String words = row.words().isEmpty() ? row.shown() : row.shown() + between + row.words();
        Writing strong = new Writing(Option.TEXT, 14, 650, Option.FONT, align, verticalAlign);
        return new Words(words, row.isDifferent() ? strong : null);
    }

    private static SpineAxis of(String position, List<Words> data, Label label) {
        return new SpineAxis(true, "category", position, data, true, null, null, label, NO, NO, IN_FRONT);
    }

    private static SpineAxis narrow(List<Words> data, Label label) {
        return new SpineAxis(null, null, null, data, null, null, null, label, null, null, null);
    }

    private static Label label(int width, boolean inside, String align, String verticalAlign, List<Integer> padding) {
        return new Label(
                Option.TEXT,
                14,
                Option.FONT,
                18,
                width,
                "break",
                0,
                inside,
                align,
                verticalAlign,
                padding,
                Option.GROUND,
                4);
    }
}
