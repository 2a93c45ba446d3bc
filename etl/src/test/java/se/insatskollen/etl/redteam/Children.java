package se.insatskollen.etl.redteam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many children hidden cells of the rates can have: girls and boys add up, and no family is without a child. */
final class Children {
    static final String REACHED = "children_reached";

    private final Shelf shelf;
    private final Web web;
    private final Map<Integer, Interval> counts = new HashMap<>();
    private final Programme programme = new Programme();
    private final Map<Integer, Integer> unknowns = new HashMap<>();

    Children(Shelf shelf, Web web) {
        this.shelf = shelf;
        this.web = web;
        for (int place = 0; place < web.size(); place++) {
            if (web.key(place).indicator().equals(REACHED)) {
                counts.put(place, known(place));
            }
        }
        List<Relation> relations = web.relations().stream()
                .filter(relation -> counts.containsKey(relation.total()) && counts.containsKey(relation.parts()[0]))
                .toList();
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (Relation relation : relations) {
                isChanged |= isLowered(relation);
            }
        }
        counts.forEach(
                (place, count) -> unknowns.put(place, programme.unknown((double) count.from(), (double) count.to())));
        addGirlsAndBoys(relations);
    }

    /** The children of a cell that is shown, where its figure tells them. */
    Optional<Interval> shown(int place) {
        return web.isHidden(place) ? Optional.empty() : Optional.ofNullable(counts.get(place));
    }

    /** The most children that each hidden cell can have, and so the most families. */
    long[] ceilings(long[] others) {
        long[] ceilings = others.clone();
        for (int place : counts.keySet()) {
            if (web.isHidden(place)) {
                double most = programme.most(unknowns.get(place)).orElse((double) Interval.UNKNOWN);
                ceilings[place] = Math.min(ceilings[place], (long) Math.floor(most + 1e-6));
            }
        }
        return ceilings;
    }

    private Interval known(int place) {
        Row row = shelf.rows().get(web.key(place));
        Interval families = web.families(place);
        if (row.state().equals("ZERO")) {
            return new Interval(0, 0);
        }
        if (!row.isShown() || row.lower().isEmpty()) {
            return new Interval(families.from(), Interval.UNKNOWN);
        }
        return ChildCount.of(row.value().orElseThrow(), row.lower().getAsDouble())
                .orElse(new Interval(families.from(), Interval.UNKNOWN));
    }

    private boolean isLowered(Relation relation) {
        boolean isLowered = false;
        for (int part : relation.parts()) {
            Interval count = counts.get(part);
            long most = counts.get(relation.total()).to();
            if (!relation.law().isBroken() && most < count.to() && most >= count.from()) {
                counts.put(part, new Interval(count.from(), most));
                isLowered = true;
            }
        }
        return isLowered;
    }

    // Only where all that is shown agrees: children whose sex no number tells are in the total alone.
    private void addGirlsAndBoys(List<Relation> relations) {
        List<Relation> bySex = new ArrayList<>();
        for (Relation relation : relations) {
            boolean isBySex = relation.isComplete()
                    && !web.key(relation.parts()[0]).sex().equals(Key.ALL)
                    && web.key(relation.total()).sex().equals(Key.ALL);
            if (isBySex) {
                bySex.add(relation);
            }
        }
        if (bySex.stream().allMatch(this::canAddUp)) {
            bySex.forEach(relation -> programme.sum(
                    Map.of(
                            unknowns.get(relation.total()), 1.0,
                            unknowns.get(relation.parts()[0]), -1.0,
                            unknowns.get(relation.parts()[1]), -1.0),
                    0,
                    0));
        }
    }

    private boolean canAddUp(Relation relation) {
        Interval total = counts.get(relation.total());
        Interval one = counts.get(relation.parts()[0]);
        Interval other = counts.get(relation.parts()[1]);
        return total.to() >= one.from() + other.from() && total.from() <= one.to() + other.to();
    }
}
