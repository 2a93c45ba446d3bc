package se.insatskollen.warehouse.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.insatskollen.warehouse.disclosure.LinkedTables;
import se.insatskollen.warehouse.disclosure.Measure;
import se.insatskollen.warehouse.disclosure.Need;

/** One thing that is known of every cell that is shown, such as how many cases there are, while it is gathered. */
final class KnownFigure {
    private final String name;
    private final Set<String> additiveIn;
    private final double floor;
    private final Map<Integer, Double> values = new HashMap<>();
    private final Map<Integer, Need> needs = new HashMap<>();
    private final Map<Integer, Need> changes = new HashMap<>();

    KnownFigure(String name, Set<String> additiveIn, double floor) {
        this.name = name;
        this.additiveIn = Set.copyOf(additiveIn);
        this.floor = floor;
    }

    void set(int cell, double value) {
        values.put(cell, value);
    }

    void protect(int cell, Need need) {
        needs.merge(cell, need, Need::and);
    }

    /** Protects what has changed since the edition before. */
    void protectChange(int cell, Need need) {
        changes.merge(cell, need, Need::and);
    }

    /** Whether two indicators count the same things, so that what one tells of them the other tells too. */
    boolean isSame(KnownFigure other) {
        return additiveIn.equals(other.additiveIn)
                && floor == other.floor
                && values.keySet().stream().anyMatch(other.values::containsKey)
                && values.entrySet().stream().allMatch(value -> other.values
                        .getOrDefault(value.getKey(), value.getValue())
                        .equals(value.getValue()));
    }

    void take(KnownFigure other) {
        values.putAll(other.values);
        other.needs.forEach(this::protect);
        other.changes.forEach(this::protectChange);
    }

    Measure measure(LinkedTables tables) {
        Measure measure = new Measure(name, tables, additiveIn, floor);
        values.forEach(measure::set);
        needs.forEach(measure::protect);
        changes.forEach(measure::protectChange);
        return measure;
    }
}
