package se.insatskollen.warehouse.effectshelf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import se.insatskollen.warehouse.disclosure.CellFacts;

/** What each family adds to a sum, as the rules of disclosure ask for it. */
final class Contributions {
    private final Map<String, Double> byFamily = new LinkedHashMap<>();

    void add(String family, double amount) {
        if (amount > 0) {
            byFamily.merge(family, amount, Double::sum);
        }
    }

    /** Families that add anything. */
    long families() {
        return byFamily.size();
    }

    void forEach(BiConsumer<String, Double> each) {
        byFamily.forEach(each);
    }

    double total() {
        return byFamily.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    CellFacts facts() {
        List<Double> largest = byFamily.values().stream()
                .sorted((one, other) -> Double.compare(other, one))
                .limit(2)
                .toList();
        return new CellFacts(families(), null, new CellFacts.Money(total(), at(largest, 0), at(largest, 1)), 0, null);
    }

    private static double at(List<Double> amounts, int place) {
        return place < amounts.size() ? amounts.get(place) : 0;
    }
}
