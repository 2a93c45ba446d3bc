package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** How the numbers of a scale are written: as Swedish has them. */
record NumberLabel(@JsonUnwrapped Lettering lettering, String formatter) {
    static NumberLabel ofAScale() {
        return new NumberLabel(Lettering.ofScales(), Option.NUMBER);
    }
}
