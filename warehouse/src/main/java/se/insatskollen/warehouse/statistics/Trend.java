package se.insatskollen.warehouse.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether a figure has clearly gone up or down over its last five periods.
 *
 * <p>A line is fitted with inverse-variance weights, the variances taken from the 95 % intervals. The trend is clear when
 * χ² = (slope / its standard error)² exceeds 9.5495 (99.8 %, one degree of freedom), and the slope keeps its sign when any
 * one period is left out (method of the recent trends in Public Health England's Fingertips). A missing period is a gap
 * on the line: an earlier one takes its place among the five.
 *
 * @param direction where the figure goes
 * @param slope change per period, in the unit of the figure
 * @param chiSquare χ² of the slope
 */
public record Trend(TrendDirection direction, double slope, double chiSquare) {
    /** Periods that a trend needs, and uses. */
    public static final int PERIODS = 5;

    private static final double CLEAR = 9.54953570608324;

    public Trend {
        Given.finite("Slope", slope);
        Given.notNegative("Chi-square", chiSquare);
    }

    /**
     * The trend of the last five of these points, in any order.
     *
     * @return none with fewer than five points, or where one of the five has an interval without width
     */
    public static Optional<Trend> of(List<TrendPoint> points) {
        List<TrendPoint> last = points.stream()
                .sorted(Comparator.comparingInt(TrendPoint::period).reversed())
                .limit(PERIODS)
                .toList();
        for (int i = 1; i < last.size(); i++) {
            if (last.get(i).period() == last.get(i - 1).period()) {
                throw new IllegalArgumentException(
                        "Period %d has two points".formatted(last.get(i).period()));
            }
        }
        Line line = Line.through(last);
        boolean isComputed = Double.isFinite(line.slope) && Double.isFinite(line.chiSquare());
        return last.size() < PERIODS || !isComputed
                ? Optional.empty()
                : Optional.of(new Trend(direction(last, line), line.slope, line.chiSquare()));
    }

    private static TrendDirection direction(List<TrendPoint> points, Line line) {
        boolean keepsItsSign = IntStream.range(0, PERIODS)
                .mapToObj(out -> Line.through(without(points, out)))
                .allMatch(other -> Math.signum(other.slope) == Math.signum(line.slope));
        if (line.chiSquare() <= CLEAR || !keepsItsSign) {
            return TrendDirection.NO_CLEAR_CHANGE;
        }
        return line.slope > 0 ? TrendDirection.INCREASING : TrendDirection.DECREASING;
    }

    private static List<TrendPoint> without(List<TrendPoint> points, int out) {
        return IntStream.range(0, points.size())
                .filter(i -> i != out)
                .mapToObj(points::get)
                .toList();
    }

    /** Weighted least squares; periods and values are taken from their means, so that years do not drown the slope. */
    private record Line(double slope, double information) {
        static Line through(List<TrendPoint> points) {
            double weights = points.stream().mapToDouble(TrendPoint::weight).sum();
            double period = points.stream()
                    .mapToDouble(point -> point.weight() / weights * point.period())
                    .sum();
            double value = points.stream()
                    .mapToDouble(point -> point.weight() / weights * point.value())
                    .sum();
            double information = points.stream()
                    .mapToDouble(point -> point.weight() * Math.pow(point.period() - period, 2))
                    .sum();
            double product = points.stream()
                    .mapToDouble(point -> point.weight() * (point.period() - period) * (point.value() - value))
                    .sum();
            return new Line(product / information, information);
        }

        double chiSquare() {
            return slope * slope * information;
        }
    }
}
