package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says inside the picture that its figures are invented: a hatched band along the upper edge with the words, so that a
 * copied or printed chart says so too.
 */
final class InventedBand {
    /** What the band takes of a chart's height, with the space below it. */
    static final int PX = 44;

    static final String WORDS = "påhittade siffror";

    private static final int HATCH_PX = 22;
    // Wider than any screen; what lies outside the picture is cut off.
    private static final int EDGE_TO_EDGE_PX = 6000;

    /**
     * Something drawn in a picture beside its figures, in ECharts' words.
     *
     * @param right pixels from the right edge, for what does not begin at the left
     * @param shape what it looks like; empty for a text
     * @param children its parts, when it is a group
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Element(
            String type,
            Integer left,
            Integer right,
            Integer top,
            boolean silent,
            Object shape,
            Object style,
            List<Element> children) {}

    record Box(int width, int height) {}

    record Hatch(String fill) {}

    record Words(
            String text,
            String fill,
            int fontSize,
            int fontWeight,
            String fontFamily,
            String backgroundColor,
            List<Integer> padding) {}

    private InventedBand() {}

    static List<Element> elements() {
        Element hatch = new Element(
                "rect", 0, null, 0, true, new Box(EDGE_TO_EDGE_PX, HATCH_PX), new Hatch(Option.HATCH), null);
        return List.of(hatch, text(WORDS, 0));
    }

    /** The band with more to say below it. */
    static List<Element> elementsAnd(String words) {
        return Stream.concat(elements().stream(), Stream.of(text(words, HATCH_PX)))
                .toList();
    }

    /** Words above a picture whose figures are real. */
    static List<Element> wordsAlone(String words) {
        return List.of(text(words, 0));
    }

    private static Element text(String words, int top) {
        Words style = new Words(words, Option.TEXT, 13, 600, Option.FONT, Option.GROUND, List.of(5, 12, 6, 0));
        return new Element("text", 0, null, top, true, null, style, null);
    }
}
