package se.insatskollen.dashboard.web.chart;

import java.util.List;

/**
 * Where the label of a row stands.
 *
 * @param inside within the picture instead of beside it
 * @param padding how far from its place, in px: above, to the right, below, to the left
 */
record Anchor(boolean inside, String align, String verticalAlign, List<Integer> padding) {
    private static final List<Integer> NONE = List.of(0, 0, 0, 0);
    // Labels within the picture would else begin this far from its edge.
    private static final int TO_THE_EDGE_PX = -8;

    static Anchor beforeTheRow() {
        return new Anchor(false, "right", "middle", NONE);
    }

    static Anchor behindTheRow() {
        return new Anchor(false, "left", "middle", NONE);
    }

    static Anchor above(int px) {
        return new Anchor(true, "left", "bottom", List.of(0, 0, px, TO_THE_EDGE_PX));
    }

    static Anchor below(int px) {
        return new Anchor(true, "right", "top", List.of(px, TO_THE_EDGE_PX, 0, 0));
    }
}
