package se.insatskollen.etl.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.savings.count.Children;
import se.insatskollen.warehouse.savings.money.DiscountRate;
import se.insatskollen.warehouse.savings.money.PricedFlow;
import se.insatskollen.warehouse.savings.simulation.AvoidedDays;
import se.insatskollen.warehouse.savings.simulation.CarePrice;
import se.insatskollen.warehouse.savings.simulation.Costs;
import se.insatskollen.warehouse.savings.simulation.Question;
import se.insatskollen.warehouse.savings.simulation.Saving;
import se.insatskollen.warehouse.savings.simulation.Simulation;
import se.insatskollen.warehouse.savings.simulation.WindowShares;
import se.insatskollen.warehouse.savings.uncertainty.JointNormal;
import se.insatskollen.warehouse.savings.uncertainty.Pert;
import se.insatskollen.warehouse.savings.uncertainty.Triangular;

/** Answers what an invented project saves, with five placement types over five years: draws, quantiles and price tables. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SavingBenchmark {
    private static final int PRICE_YEAR = 2025;
    private static final int TYPES = 5;

    /** How the days of each type are given. */
    public enum Care {
        /** All of a type is purchased, or none of it. */
        ONE_FORM("one form of care a type"),
        /** Some of each type is. */
        BOTH_FORMS("purchased and own of every type");

        private final String words;

        Care(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        /** Shares of the types' days. */
        private List<Double> purchased() {
            return this == ONE_FORM ? List.of(1.0, 0.0, 0.0, 1.0, 1.0) : List.of(0.9, 0.1, 0.2, 0.5, 0.8);
        }
    }

    /** Both in turn. */
    @Param
    public Care care;

    private Question question;
    private long seed;

    /** Asks the question. */
    @Setup
    public void ask() {
        AvoidedDays avoided = AvoidedDays.split(
                List.of(PlacementType.values()).subList(0, TYPES), days(), care.purchased(), new Children(150));
        question = new Question(
                avoided,
                avoided.care().stream()
                        .map(form -> CarePrice.constant(form, new Pert(100_000, 250_000, 700_000), PRICE_YEAR))
                        .toList(),
                new Triangular(0, 0.1, 0.3),
                new Triangular(0, 0.05, 0.2),
                WindowShares.of(List.of(0.1, 0.3, 0.3, 0.2, 0.1)),
                new Costs(List.of(paid("projektet", 100_000_000)), List.of(paid("vanligt stöd", 40_000_000))),
                new DiscountRate(0.035));
    }

    /** One published answer: 10 000 draws. */
    @Benchmark
    public Saving answer() {
        return new Simulation(Simulation.PUBLISHED_DRAWS, seed++).answer(question);
    }

    private static JointNormal days() {
        List<List<Double>> covariance = IntStream.range(0, TYPES)
                .mapToObj(row -> IntStream.range(0, TYPES)
                        .mapToObj(column -> row == column ? 16.0 : 2.0)
                        .toList())
                .toList();
        return new JointNormal(List.of(12.0, 5.0, 2.0, -1.0, 3.0), covariance);
    }

    private static Costs.Part paid(String name, long ore) {
        return Costs.Part.of(name, "stadsdelsnämnden", PricedFlow.ofOre(List.of(ore), PRICE_YEAR));
    }
}
