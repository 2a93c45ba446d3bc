package se.insatskollen.dashboard.web.chart;

/** What is different about a scale in a narrow place: it has few numbers, and none reaches past the picture. */
record FewTicksAxis(int splitNumber, EdgeLabel axisLabel) implements Axis {
    /** The first number begins at the edge of the picture instead of reaching past it. */
    record EdgeLabel(String alignMinLabel) {}

    static FewTicksAxis onAPhone() {
        return new FewTicksAxis(2, new EdgeLabel("left"));
    }
}
