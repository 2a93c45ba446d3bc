package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * How the names of rows are written: all of them, on several lines where they are long.
 *
 * @param width from where on a name is broken, in px
 * @param interval how many are left out between two
 */
record NameLabel(
        @JsonUnwrapped Lettering lettering,
        int width,
        String overflow,
        int interval,
        @JsonUnwrapped Anchor anchor) {
    private static final int BESIDE_PX = 270;

    static NameLabel beside() {
        return of(Lettering.ofNames(), BESIDE_PX, Anchor.beforeTheRow());
    }

    static NameLabel of(Lettering lettering, int widthPx, Anchor anchor) {
        return new NameLabel(lettering, widthPx, "break", 0, anchor);
    }
}
