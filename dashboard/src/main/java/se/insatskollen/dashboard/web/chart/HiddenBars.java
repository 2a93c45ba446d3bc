package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.CellState;

/**
 * Marks for figures that are not shown, in ECharts' words: hatched over the whole length of an axis of their own, so that
 * none looks like nought.
 *
 * @param data a mark for each hidden figure, and nothing for the others
 * @param barGap they stand where the bars of the others do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HiddenBars(
        String type,
        String name,
        int xAxisIndex,
        int yAxisIndex,
        List<Object> data,
        Integer barWidth,
        Integer barMaxWidth,
        String barGap,
        int z) {
    private static final String NAME = "visas inte";
    private static final String ON_EACH_OTHER = "-100%";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bar(int value, Object label, String phrase, Unknown.Texture itemStyle) {}

    /** Words along a column. */
    record Upright(
            boolean show,
            String formatter,
            String position,
            int rotate,
            String color,
            int fontSize,
            String fontFamily,
            String backgroundColor,
            List<Integer> padding) {}

    /** @param phrases what is said about each hidden figure; empty where there is nothing hidden */
    static HiddenBars columns(List<Optional<String>> phrases, int widestPx) {
        Upright words = new Upright(
                true,
                CellState.SUPPRESSED.label(),
                "inside",
                90,
                Option.TEXT,
                13,
                Option.FONT,
                Option.GROUND,
                List.of(1, 4));
        return new HiddenBars("bar", NAME, 0, 1, bars(phrases, words), null, widestPx, ON_EACH_OTHER, 2);
    }

    /** The same lying. */
    static HiddenBars rows(List<Optional<String>> phrases, int widthPx) {
        MarkWords words = MarkWords.on(CellState.SUPPRESSED.label());
        return new HiddenBars("bar", NAME, 1, 0, bars(phrases, words), widthPx, null, ON_EACH_OTHER, 2);
    }

    /** The same in a small chart, where there is no room for words. */
    static HiddenBars ofAPanel(int panel, int axis, List<Optional<String>> phrases, int widthPx) {
        return new HiddenBars("bar", NAME, panel, axis, bars(phrases, null), widthPx, null, ON_EACH_OTHER, 2);
    }

    private static List<Object> bars(List<Optional<String>> phrases, Object words) {
        return phrases.stream()
                .map(phrase -> phrase.<Object>map(
                                said -> new Bar(1, words, said, Unknown.texture(CellState.SUPPRESSED)))
                        .orElse(PanelOption.NOTHING))
                .toList();
    }
}
