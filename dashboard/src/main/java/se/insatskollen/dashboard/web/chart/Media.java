package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What is different about a chart in a narrow place, in ECharts' words; what is not named stays. */
record Media(Query query, Narrow option) {
    private static final int PHONE_PX = 560;
    private static final int NAMES_ABOVE_PX = 14;

    static Media phone() {
        return new Media(Query.phone(), new Narrow(null, FewTicksAxis.onAPhone(), PhoneNameAxis.aboveTheBars(), null));
    }

    /** The same where what is drawn is thicker than a bar. */
    static Media phoneWithNamesHigh(List<AxisName> names) {
        return new Media(
                Query.phone(),
                new Narrow(null, FewTicksAxis.onAPhone(), PhoneNameAxis.above(names, NAMES_ABOVE_PX), null));
    }

    /** The same for bars on an axis that is not seen. */
    static Media phoneWithoutScale() {
        return new Media(Query.phone(), new Narrow(null, null, PhoneNameAxis.aboveTheBars(), null));
    }

    /** Labels of columns stand on end, where they would cover each other beside each other. */
    static Media phoneWithLabelsOnEnd(int topPx) {
        Turned columns = new Turned(new TurnedLabel(90, "left", "middle", 6));
        return new Media(Query.phone(), new Narrow(new Top(topPx), null, null, List.of(columns)));
    }

    record Query(int maxWidth) {
        static Query phone() {
            return new Query(PHONE_PX);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Narrow(Top grid, Axis xAxis, Axis yAxis, List<Turned> series) {}

    record Top(int top) {}

    record Turned(TurnedLabel label) {}

    record TurnedLabel(int rotate, String align, String verticalAlign, int distance) {}
}
