package se.insatskollen.warehouse.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/** Interval of an estimate whose standard error is itself estimated: value ± t·SE (Student 1908). */
public final class StudentInterval {
    private StudentInterval() {}

    /**
     * The interval around a value.
     *
     * @param standardError in the unit of the value
     * @param degreesOfFreedom clusters − 1
     */
    public static Optional<Interval> around(
            double value, double standardError, double degreesOfFreedom, Confidence confidence) {
        double t = Quantile.upper(TDistribution.of(degreesOfFreedom), confidence.tail());
        return Interval.ofComputed(value - t * standardError, value + t * standardError);
    }
}
