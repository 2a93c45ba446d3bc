package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.PrimaryRules;

/**
 * Which share of what a project is booked with in a year is for the children who are compared. A project that goes on pays in
 * its last years for children whom nobody can follow yet, so that one share for all years would put the costs too late.
 *
 * <p>Years are taken together until neither the cost of the compared nor that of the others is few families', and until no
 * family bears so much that two windows, whose children differ by few, tell its cost: a share in whole per cent leaves half
 * a per cent of the years' cost uncertain to each side, which must be at least p per cent of the largest family's.
 */
final class CostYears {
    private final Limits limits;
    private final PrimaryRules rules;

    CostYears(Limits limits) {
        this.limits = limits;
        this.rules = new PrimaryRules(limits);
    }

    /**
     * What one child bears of a year.
     *
     * @param isCompared whether it is for a matched child's first case
     */
    record Part(int year, String familyKey, long costOre, boolean isCompared) {}

    /** Years that are told together. */
    private record Span(List<Part> parts) {
        Span and(Span other) {
            List<Part> both = new ArrayList<>(parts);
            both.addAll(other.parts);
            return new Span(both);
        }

        Contributions of(Set<Boolean> compared) {
            Contributions contributions = new Contributions();
            parts.stream()
                    .filter(part -> compared.contains(part.isCompared()))
                    .forEach(part -> contributions.add(part.familyKey(), (double) part.costOre()));
            return contributions;
        }

        BigDecimal share() {
            return EffectDigits.costShare(
                    of(Set.of(true)).total() / of(Set.of(true, false)).total());
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
        Contributions all = span.of(Set.of(true, false));
        double uncertain = EffectDigits.costShareMostOff() * all.total();
        return !isTold(span.of(Set.of(true)))
                || !isTold(span.of(Set.of(false)))
                || uncertain < limits.percent() / 100 * all.facts().money().largest();
    }

    private boolean isTold(Contributions contributions) {
        return rules.reasons(contributions.facts()).isEmpty();
    }
}
