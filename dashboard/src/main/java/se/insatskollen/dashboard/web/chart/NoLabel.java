package se.insatskollen.dashboard.web.chart;

/** ECharts keeps room for labels even where the axis is not seen. */
record NoLabel(boolean show) {
    NoLabel() {
        this(false);
    }
}
