package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import se.insatskollen.dashboard.web.chart.HistogramChart.Bin;
import se.insatskollen.dashboard.web.chart.Option.Rule;
import se.insatskollen.dashboard.web.chart.Option.Stroke;

/**
 * A scale whose numbers stand at the edges of columns, nought among them, in ECharts' own words.
 *
 * @param interval from one number to the next; ECharts counts it from {@code min} on
 */
record EdgeAxis(String type, BigDecimal min, BigDecimal max, BigDecimal interval, Numbers axisLabel, Rule splitLine)
        implements Axis {
    // From so many columns on, numbers at every edge would meet.
    private static final int MANY = 12;

    /** How the numbers look; the last edge has one only where a step ends, else it would stand too close to the one before. */
    record Numbers(@JsonUnwrapped NumberLabel numbers, boolean showMaxLabel) {}

    /** What is different in a narrow place. */
    record Narrow(BigDecimal interval, Numbers axisLabel) implements Axis {}

    static EdgeAxis of(List<Bin> bins) {
        BigDecimal step = step(bins);
        BigDecimal before = column(bins).multiply(BigDecimal.valueOf(placesBefore(bins)));
        return new EdgeAxis(
                "value",
                bins.get(0).from().subtract(before),
                last(bins),
                step,
                numbers(bins, step),
                new Rule(false, Stroke.thin()));
    }

    /** Half as many numbers. */
    static Narrow onAPhone(List<Bin> bins) {
        BigDecimal step = phoneStep(bins);
        return new Narrow(step, numbers(bins, step));
    }

    /** How many columns without anything there must be before the first, so that the scale begins at a number. */
    static int placesBefore(List<Bin> bins) {
        BigDecimal step = phoneStep(bins);
        BigDecimal past = bins.get(0).from().remainder(step);
        BigDecimal room = past.signum() < 0 ? past.add(step) : past;
        return room.divideToIntegralValue(column(bins)).intValueExact();
    }

    private static BigDecimal column(List<Bin> bins) {
        return bins.get(0).to().subtract(bins.get(0).from());
    }

    private static BigDecimal step(List<Bin> bins) {
        return column(bins).multiply(BigDecimal.valueOf(bins.size() > MANY ? 2 : 1));
    }

    private static BigDecimal phoneStep(List<Bin> bins) {
        return step(bins).multiply(BigDecimal.valueOf(2));
    }

    private static BigDecimal last(List<Bin> bins) {
        return bins.get(bins.size() - 1).to();
    }

    private static Numbers numbers(List<Bin> bins, BigDecimal step) {
        boolean isAStep = last(bins).remainder(step).signum() == 0;
        return new Numbers(NumberLabel.ofAScale(), isAStep);
    }
}
