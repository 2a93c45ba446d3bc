package se.insatskollen.dashboard.web.chart;

import java.math.BigDecimal;
import java.util.List;
import se.insatskollen.dashboard.web.chart.Option.Tick;

/**
 * An axis of a spine chart, in ECharts' own words: names before the rows, or words at their end.
 *
 * @param z before the line in the middle, which would run through the words of a phone
 */
record SpineAxis(
        boolean show,
        String type,
        String position,
        List<AxisName> data,
        boolean inverse,
        RimmedLabel axisLabel,
        Tick axisTick,
        Tick axisLine,
        int z)
        implements Axis {
    private static final BigDecimal EDGE = new BigDecimal("1.06");
    private static final int NAME_PX = 250;
    private static final int WORDS_PX = 230;
    private static final int APART_PX = 12;
    private static final Tick NO = new Tick(false);
    private static final int IN_FRONT = 10;

    /** What is different in a narrow place: the names above the rows, and the words below. */
    record Narrow(List<PhoneNameAxis> yAxis) {}

    record SpineMedia(Media.Query query, Narrow option) {}

    /** From what lies farthest on one side of the spine to what lies farthest on the other. */
    static UnseenAxis spine() {
        return UnseenAxis.between(EDGE.negate(), EDGE);
    }

    static SpineAxis names(List<SpineChart.Row> rows) {
        return of("left", namesOf(rows), NAME_PX, Anchor.beforeTheRow());
    }

    static SpineAxis words(List<SpineChart.Row> rows) {
        Anchor behind = Anchor.behindTheRow();
        return of("right", wordsOf(rows, "\n", behind), WORDS_PX, behind);
    }

    static SpineMedia onAPhone(List<SpineChart.Row> rows) {
        Anchor below = Anchor.below(APART_PX);
        PhoneNameAxis names = PhoneNameAxis.large(namesOf(rows), Anchor.above(APART_PX));
        PhoneNameAxis words = PhoneNameAxis.large(wordsOf(rows, " · ", below), below);
        return new SpineMedia(Media.Query.phone(), new Narrow(List.of(names, words)));
    }

    private static List<AxisName> namesOf(List<SpineChart.Row> rows) {
        return rows.stream().map(row -> AxisName.plain(row.name())).toList();
    }

    private static List<AxisName> wordsOf(List<SpineChart.Row> rows, String between, Anchor anchor) {
        Writing strong = new Writing(Option.TEXT, 14, 650, Option.FONT, anchor.align(), anchor.verticalAlign());
        return rows.stream()
                .map(row -> new AxisName(words(row, between), row.isDifferent() ? strong : null))
                .toList();
    }

    private static String words(SpineChart.Row row, String between) {
        return row.words().isEmpty() ? row.shown() : row.shown() + between + row.words();
    }

    private static SpineAxis of(String position, List<AxisName> data, int widthPx, Anchor anchor) {
        RimmedLabel label = RimmedLabel.of(Lettering.ofNames(), widthPx, anchor);
        return new SpineAxis(true, "category", position, data, true, label, NO, NO, IN_FRONT);
    }
}
