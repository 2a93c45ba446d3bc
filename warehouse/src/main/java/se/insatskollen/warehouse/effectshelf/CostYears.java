package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.PrimaryRules;
import se.insatskollen.warehouse.effects.Window;

/**
 * Which share of what a project is booked with in a year is for the children who are compared. A project that goes on pays in
 * its last years for children whom nobody can follow yet, so that one share for all years would put the costs too late.
 *
 * <p>Years are taken together until neither the cost of the compared nor that of the others is few families', nor the cost of
 * those who are compared within one window and not within another.
 */
final class CostYears {
    private final PrimaryRules rules;
    private final Set<Window> windows;

    /** @param windows others that are told */
    CostYears(Limits limits, Set<Window> windows) {
        this.rules = new PrimaryRules(limits);
        this.windows = windows;
    }

    /**
     * What one child bears of a year.
     *
     * @param isCompared whether it is for a matched child's first case
     * @param elsewhere other windows that compare it
     */
    record Part(int year, String familyKey, long costOre, boolean isCompared, Set<Window> elsewhere) {}

    /** Years that are told together. */
    private record Span(List<Part> parts) {
        Span and(Span other) {
            List<Part> both = new ArrayList<>(parts);
            both.addAll(other.parts);
            return new Span(both);
        }

        Contributions of(Predicate<Part> which) {
            Contributions contributions = new Contributions();
            parts.stream().filter(which).forEach(part -> contributions.add(part.familyKey(), (double) part.costOre()));
            return contributions;
        }

        BigDecimal share() {
            return EffectDigits.costShare(
                    of(Part::isCompared).total() / of(part -> true).total());
        }
    }

    /**
     * The share of each year.
     *
     * @param parts of all children of the project
     * @param booked years in which anything is booked; what is booked on nobody, such as a start, falls on all alike
     * @return empty where nothing is booked on any child, and where the cost of few families could be worked out
     */
    SortedMap<Integer, BigDecimal> shares(List<Part> parts, Set<Integer> booked) {
        List<Part> borne = parts.stream().filter(part -> part.costOre() > 0).toList();
        Span all = new Span(borne);
        if (borne.isEmpty() || isTelling(all)) {
            return new TreeMap<>();
        }
        SortedMap<Integer, BigDecimal> shares = new TreeMap<>();
        booked.forEach(year -> shares.put(year, all.share()));
        spans(borne).forEach(span -> span.parts().forEach(part -> shares.put(part.year(), span.share())));
        return shares;
    }

    // All years together tell nothing, so that this ends.
    private List<Span> spans(List<Part> borne) {
        List<Span> spans =
                new ArrayList<>(borne.stream()
                        .collect(Collectors.groupingBy(Part::year, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(Span::new)
                        .toList());
        for (int at = firstTelling(spans); at >= 0; at = firstTelling(spans)) {
            int earlier = Math.min(at, spans.size() - 2);
            spans.set(earlier, spans.get(earlier).and(spans.remove(earlier + 1)));
        }
        return spans;
    }

    private int firstTelling(List<Span> spans) {
        for (int at = 0; at < spans.size(); at++) {
            if (isTelling(spans.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private boolean isTelling(Span span) {
        return !isTold(span.of(Part::isCompared))
                || !isTold(span.of(part -> !part.isCompared()))
                || windows.stream()
                        .anyMatch(window -> !isTold(span.of(
                                part -> part.isCompared() != part.elsewhere().contains(window))));
    }

    private boolean isTold(Contributions contributions) {
        return rules.reasons(contributions.facts()).isEmpty();
    }
}
