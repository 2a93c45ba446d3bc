package se.insatskollen.warehouse.effectshelf;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.insatskollen.warehouse.disclosure.FamilyMarks;
import se.insatskollen.warehouse.disclosure.Limits;

/** Marks of the families behind each part of what is told of an effect or of a price: by them the next edition sees how many changed. */
final class FigureMarks {
    private final Map<String, FamilyMarks> parts = new TreeMap<>();

    /**
     * Adds what a family has in a part.
     *
     * @param y such as days
     * @param x such as the year they fell in
     */
    void add(String part, String familyKey, double y, double x) {
        parts.computeIfAbsent(part, name -> new FamilyMarks()).add(FamilyMarks.number(familyKey), y, x);
    }

    /** A part as the edition before left it. */
    void put(String part, FamilyMarks marks) {
        parts.put(part, marks);
    }

    /**
     * Whether what is new in some part would be that of few families (methods 7.6): some have changed, come or gone, but too
     * few to tell of.
     */
    boolean hasHardlyChangedSince(FigureMarks earlier, Limits limits) {
        TreeSet<String> all = new TreeSet<>(parts.keySet());
        all.addAll(earlier.parts.keySet());
        return all.stream().anyMatch(part -> limits.isFew(of(part).changedSince(earlier.of(part))));
    }

    private FamilyMarks of(String part) {
        return parts.getOrDefault(part, new FamilyMarks());
    }

    Map<String, FamilyMarks> parts() {
        return parts;
    }
}
