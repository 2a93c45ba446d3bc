package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is different about names in a narrow place: they stand above the rows or below them.
 *
 * @param data the names; left out where they stay as they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PhoneNameAxis(List<AxisName> data, RimmedLabel axisLabel) implements Axis {
    private static final int WIDTH_PX = 340;
    private static final int ABOVE_A_BAR_PX = 8;

    static PhoneNameAxis aboveTheBars() {
        return above(null, ABOVE_A_BAR_PX);
    }

    static PhoneNameAxis above(List<AxisName> names, int px) {
        return new PhoneNameAxis(names, RimmedLabel.of(Lettering.ofSmallNames(), WIDTH_PX, Anchor.above(px)));
    }

    /** Names as large as on a desk. */
    static PhoneNameAxis large(List<AxisName> names, Anchor anchor) {
        return new PhoneNameAxis(names, RimmedLabel.of(Lettering.ofNames(), WIDTH_PX, anchor));
    }
}
