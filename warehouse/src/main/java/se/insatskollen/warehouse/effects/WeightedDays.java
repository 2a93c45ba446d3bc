package se.insatskollen.warehouse.effects;

import java.util.List;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.PlacementType;

/** Weighted mean placement days per child of one service, by type. */
final class WeightedDays {
    private final List<PlacementType> types;
    private final double[] sums;
    private double weight;

    WeightedDays(List<PlacementType> types) {
        this.types = types;
        this.sums = new double[types.size()];
    }

    void add(double childWeight, PlacedDays days) {
        weight += childWeight;
        for (int type = 0; type < sums.length; type++) {
            sums[type] += childWeight * days.of(types.get(type));
        }
    }

    /** Σ weights of its children. */
    double weight() {
        return weight;
    }

    /** Mean days per child of the type in that place. */
    double mean(int type) {
        return sums[type] / weight;
    }

    List<Double> means() {
        return IntStream.range(0, sums.length).mapToObj(this::mean).toList();
    }
}
