package se.insatskollen.warehouse.savings.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.savings.count.Children;
import se.insatskollen.warehouse.savings.money.DiscountRate;
import se.insatskollen.warehouse.savings.uncertainty.Draws;
import se.insatskollen.warehouse.savings.uncertainty.JointNormal;
import se.insatskollen.warehouse.savings.uncertainty.Pert;
import se.insatskollen.warehouse.savings.uncertainty.Triangular;

/**
 * Measures on one thread how many draws a second the simulation makes, with five placement types over five years; not a
 * test. The first runs only warm up.
 */
public final class DrawsPerSecond {
    private static final int RUNS = 400;
    private static final int WARM_UP = 200;

    private DrawsPerSecond() {}

    /** Prints the median of the runs: drawing alone, and whole answers with their quantiles and price tables. */
    public static void main(String[] args) {
        measure("purchased or own", List.of(1.0, 0.0, 0.0, 1.0, 1.0));
        measure("purchased and own", List.of(0.9, 0.1, 0.2, 0.5, 0.8));
    }

    private static void measure(String what, List<Double> purchasedShares) {
        Question question = fiveTypes(purchasedShares);
        Model model = new Model(question);
        tell(what + ", drawn", median(seed -> model.sample(Draws.of(seed), Simulation.PUBLISHED_DRAWS)
                .benefit()[0]));
        tell(what + ", answered", median(seed -> new Simulation(Simulation.PUBLISHED_DRAWS, seed)
                .answer(question)
                .benefit()
                .median()));
    }

    private static void tell(String what, double nanos) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f ms for %d draws, %.2f million a second%n",
                what,
                nanos / 1e6,
                Simulation.PUBLISHED_DRAWS,
                Simulation.PUBLISHED_DRAWS / nanos * 1e3);
    }

    private static double median(Run run) {
        double[] nanos = new double[RUNS];
        double kept = 0;
        for (int i = -WARM_UP; i < RUNS; i++) {
            long from = System.nanoTime();
            kept += run.of(i);
            nanos[Math.max(i, 0)] = System.nanoTime() - from;
        }
        if (Double.isNaN(kept)) {
            throw new IllegalStateException("A run gave no number");
        }
        Arrays.sort(nanos);
        return nanos[RUNS / 2];
    }

    /** One run, telling something of what it made so that it cannot be left out. */
    private interface Run {
        double of(long seed);
    }

    private static Question fiveTypes(List<Double> purchasedShares) {
        List<PlacementType> types = List.of(
                PlacementType.RESIDENTIAL_HOME,
                PlacementType.FOSTER_HOME,
                PlacementType.EMERGENCY_HOME,
                PlacementType.SUPPORTED_HOUSING,
                PlacementType.STATE_INSTITUTION);
        List<List<Double>> covariance = IntStream.range(0, 5)
                .mapToObj(row -> IntStream.range(0, 5)
                        .mapToObj(column -> row == column ? 16.0 : 2.0)
                        .toList())
                .toList();
        JointNormal perChild = new JointNormal(List.of(12.0, 5.0, 2.0, -1.0, 3.0), covariance);
        AvoidedDays avoided = AvoidedDays.split(types, perChild, purchasedShares, new Children(150));
        return new Question(
                avoided,
                avoided.care().stream()
                        .map(form -> CarePrice.constant(form, new Pert(100_000, 250_000, 700_000), Asked.PRICE_YEAR))
                        .toList(),
                new Triangular(0, 0.1, 0.3),
                new Triangular(0, 0.05, 0.2),
                WindowShares.of(List.of(0.1, 0.3, 0.3, 0.2, 0.1)),
                Asked.costs(100_000_000),
                new DiscountRate(0.035));
    }
}
