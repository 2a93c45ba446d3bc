package se.insatskollen.etl.demo;

import java.util.ArrayList;
import java.util.List;

/** Draws one of a few values by weight, and can tell how likely each is: the planted truths are worked out from that. */
final class Lottery<T> {
    /** A value and its weight. */
    record Lot<T>(T value, int weight) {}

    private final List<Lot<T>> lots;
    private final int total;

    private Lottery(List<Lot<T>> lots) {
        this.lots = lots;
        this.total = lots.stream().mapToInt(Lot::weight).sum();
    }

    static <T> Lot<T> lot(T value, int weight) {
        return new Lot<>(value, weight);
    }

    @SafeVarargs
    static <T> Lottery<T> of(Lot<T>... lots) {
        List<Lot<T>> list = new ArrayList<>();
        for (Lot<T> lot : lots) {
            list.add(lot);
        }
        return of(list);
    }

    static <T> Lottery<T> of(List<Lot<T>> lots) {
        return new Lottery<>(List.copyOf(lots));
    }

    T draw(Dice dice) {
        int left = dice.below(total);
        for (Lot<T> lot : lots) {
            left -= lot.weight();
            if (left < 0) {
                return lot.value();
            }
        }
        throw new IllegalStateException("The weights of a lottery do not add up to " + total);
    }

    /** How likely the value is; 0 where it is not among the lots. */
    double probability(T value) {
        double weight = 0;
        for (Lot<T> lot : lots) {
            weight += lot.value().equals(value) ? lot.weight() : 0;
        }
        return weight / total;
    }

    List<Lot<T>> lots() {
        return lots;
    }
}
