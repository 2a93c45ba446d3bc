package se.insatskollen.etl.redteam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Attacks with two editions: whoever kept the earlier one still knows what it showed. */
final class Editions {
    private Editions() {}

    /** What the later edition gives away to somebody who kept the earlier one. */
    static Findings remembering(Shelf earlier, Shelf later) {
        return Attack.on(later.with(known(later.rows(), earlier.rows())));
    }

    /** What the earlier edition gives away once the later one is there. */
    static Findings learning(Shelf earlier, Shelf later) {
        return Attack.on(earlier.with(known(earlier.rows(), later.rows())));
    }

    /** What the two tell beside each other. */
    static Findings comparing(Shelf earlier, Shelf later) {
        return new Findings(0, 0, 0, changedByFew(earlier, later), Map.of(), List.of());
    }

    /** The rows of one edition; what it hides and the other shows is known from the other. */
    private static Map<Key, Row> known(Map<Key, Row> own, Map<Key, Row> others) {
        Map<Key, Row> known = new HashMap<>(own);
        others.forEach((key, row) -> {
            Row mine = own.get(key);
            if (row.isShown() && mine != null && mine.isHidden()) {
                known.put(key, row);
            }
        });
        return known;
    }

    private static List<Breach> changedByFew(Shelf earlier, Shelf later) {
        List<Breach> changed = new ArrayList<>();
        earlier.rows().forEach((key, row) -> {
            Row now = later.rows().get(key);
            if (now != null && row.families().isPresent() && now.families().isPresent()) {
                int before = row.families().getAsInt();
                int after = now.families().getAsInt();
                if (before != after && Math.abs(before - after) < Interval.THRESHOLD) {
                    changed.add(new Breach(
                            Breach.Kind.CHANGED_BY_FEW,
                            key.toString(),
                            "%d families, then %d".formatted(before, after)));
                }
            }
        });
        addCounted(earlier.areaYears(), later.areaYears(), changed);
        addCounted(earlier.projectYears(), later.projectYears(), changed);
        return List.copyOf(changed);
    }

    private static void addCounted(List<Counted> earlier, List<Counted> later, List<Breach> changed) {
        Map<String, Counted> before = new HashMap<>();
        earlier.forEach(row -> before.put(name(row), row));
        for (Counted row : later) {
            Counted old = before.get(name(row));
            if (old != null && old.families().isPresent() && row.families().isPresent()) {
                long difference =
                        Math.abs(old.families().getAsLong() - row.families().getAsLong());
                if (difference > 0 && difference < Interval.THRESHOLD) {
                    changed.add(new Breach(Breach.Kind.CHANGED_BY_FEW, name(row), difference + " families"));
                }
            }
        }
    }

    private static String name(Counted row) {
        return "opened %s %s %d".formatted(row.place(), row.division(), row.year());
    }
}
