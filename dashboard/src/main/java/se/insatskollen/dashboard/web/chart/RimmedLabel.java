package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Names with a rim in the ground's colour, so that no line of the picture strikes them through. */
record RimmedLabel(@JsonUnwrapped NameLabel names, String textBorderColor, int textBorderWidth) {
    private static final int RIM_PX = 4;

    static RimmedLabel of(Lettering lettering, int widthPx, Anchor anchor) {
        return new RimmedLabel(NameLabel.of(lettering, widthPx, anchor), Option.GROUND, RIM_PX);
    }
}
