package se.insatskollen.warehouse.effectshelf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.disclosure.CellFacts;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.PrimaryRules;
import se.insatskollen.warehouse.effects.MatchedChild;
import se.insatskollen.warehouse.effects.Service;

/**
 * What is left of a project's days in placement when those that its effect tells are taken from them. An indicator tells days
 * of all forms together for all its cases, and an effect tells mean days by form for its matched children: the difference is
 * days of hidden forms, of children whom nobody is like, and of later cases. It is protected like a sum of money (methods
 * 7.5): by enough families of whom none stands out, or where the rounding of what is told leaves it uncertain by p per cent
 * of the largest family's days to both sides.
 */
final class Remainder {
    private final List<MatchedChild> matched;
    private final Map<String, Long> days;
    private final Limits limits;

    /**
     * Of a project within a window.
     *
     * @param matched children of both services
     * @param days in placement within the window by family, of all cases of the project whose window has passed
     */
    Remainder(List<MatchedChild> matched, Map<String, Long> days, Limits limits) {
        this.matched = matched.stream()
                .filter(child -> child.service() == Service.PROJECT)
                .toList();
        this.days = days;
        this.limits = limits;
    }

    /**
     * Whether somebody's days could be worked out.
     *
     * @param told forms of placement whose days are told, with the digits that are published
     */
    boolean isTelling(List<PublishedMean> told) {
        CellFacts left = left(PublishedMean.types(told));
        return !new PrimaryRules(limits).reasons(left).isEmpty() && !isUncertain(told, left);
    }

    private CellFacts left(Set<PlacementType> told) {
        Map<String, Long> rest = new HashMap<>(days);
        matched.forEach(child -> rest.merge(child.familyKey(), -daysOf(child, told), Long::sum));
        Contributions contributions = new Contributions();
        rest.forEach(contributions::add);
        return contributions.facts();
    }

    private static long daysOf(MatchedChild child, Set<PlacementType> types) {
        return types.stream().mapToInt(child.outcome().after()::of).sum();
    }

    private boolean isUncertain(List<PublishedMean> told, CellFacts left) {
        double off = Math.abs(told.stream().mapToDouble(PublishedMean::off).sum()) * matched.size();
        double mostOff = EffectDigits.mostOff() * told.size() * matched.size();
        return mostOff - off >= limits.percent() / 100 * left.money().largest();
    }
}
