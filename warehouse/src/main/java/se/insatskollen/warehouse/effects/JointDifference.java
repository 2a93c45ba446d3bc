package se.insatskollen.warehouse.effects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.statistics.Confidence;
import se.insatskollen.warehouse.statistics.Estimate;
import se.insatskollen.warehouse.statistics.Given;
import se.insatskollen.warehouse.statistics.Interval;
import se.insatskollen.warehouse.statistics.StudentInterval;

/**
 * Differences in placement days per child between a project and ordinary service, of all types at once: what a simulation
 * draws from. Below 0 the project's children have fewer days.
 *
 * @param types the types that any of the children was placed in, in their declared order; the others differ by 0 days
 * @param ordinaryDays mean days per child in ordinary service, weighted to the project's mix, by type
 * @param days difference in mean days per child, project − ordinary service, by type
 * @param covariance of the differences, in squared days, symmetric; rows and columns in the order of the types
 * @param families clusters G; intervals are t with G − 1 degrees of freedom
 */
public record JointDifference(
        List<PlacementType> types,
        List<Double> ordinaryDays,
        List<Double> days,
        List<List<Double>> covariance,
        int families) {
    public JointDifference {
        types = List.copyOf(types);
        ordinaryDays = List.copyOf(ordinaryDays);
        days = List.copyOf(days);
        covariance = covariance.stream().map(List::copyOf).toList();
        int size = types.size();
        if (days.size() != size
                || ordinaryDays.size() != size
                || covariance.size() != size
                || covariance.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("%s do not go with %s and %s".formatted(types, days, covariance));
        }
        days.forEach(difference -> Given.finite("Difference", difference));
        ordinaryDays.forEach(mean -> Given.notNegative("Mean days", mean));
        requireVariances(covariance);
        if (families < 2) {
            throw new IllegalArgumentException("%d families have no variance".formatted(families));
        }
    }

    private static void requireVariances(List<List<Double>> covariance) {
        for (int row = 0; row < covariance.size(); row++) {
            Given.notNegative("Variance", covariance.get(row).get(row));
            for (int column = 0; column < row; column++) {
                double value = Given.finite("Covariance", covariance.get(row).get(column));
                if (value != covariance.get(column).get(row)) {
                    throw new IllegalArgumentException("%s is not symmetric".formatted(covariance));
                }
            }
        }
    }

    /** The same without some types: what is left is as it was. */
    public JointDifference without(Set<PlacementType> left) {
        List<Integer> kept = IntStream.range(0, types.size())
                .filter(i -> !left.contains(types.get(i)))
                .boxed()
                .toList();
        return new JointDifference(
                pick(types, kept),
                pick(ordinaryDays, kept),
                pick(days, kept),
                pick(covariance, kept).stream().map(row -> pick(row, kept)).toList(),
                families);
    }

    private static <T> List<T> pick(List<T> all, List<Integer> kept) {
        return kept.stream().map(all::get).toList();
    }

    /** Whether any of the children was placed at all. */
    public boolean isAnyPlaced() {
        return !types.isEmpty();
    }

    /** The difference of one type; 0 without an interval where nobody was placed in it. */
    public Estimate of(PlacementType type) {
        int i = types.indexOf(type);
        return i < 0
                ? new Estimate(0, Optional.empty(), Optional.empty())
                : estimate(days.get(i), covariance.get(i).get(i));
    }

    /** The difference in days of all types together; 0 without an interval where nobody was placed. */
    public Estimate total() {
        double variance = covariance.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .sum();
        double sum = days.stream().mapToDouble(Double::doubleValue).sum();
        return isAnyPlaced() ? estimate(sum, variance) : new Estimate(0, Optional.empty(), Optional.empty());
    }

    // Rounding can leave a variance of nought a hair below it.
    private Estimate estimate(double value, double variance) {
        double error = Math.sqrt(Math.max(0, variance));
        return new Estimate(value, interval(value, error, Confidence.P95), interval(value, error, Confidence.P998));
    }

    private Optional<Interval> interval(double value, double error, Confidence confidence) {
        return StudentInterval.around(value, error, families - 1.0, confidence);
    }
}
