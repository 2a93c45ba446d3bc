package se.insatskollen.warehouse.effectshelf;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.PrimaryRules;
import se.insatskollen.warehouse.effects.Followed;
import se.insatskollen.warehouse.effects.MatchedChild;
import se.insatskollen.warehouse.effects.PlacedDays;
import se.insatskollen.warehouse.effects.Service;

/**
 * Which forms of placement of an effect are not told: those that few families of one of the two services were placed in, or
 * whose days are mostly one family's. A form that no family of a service was placed in is told.
 */
final class HiddenTypes {
    private final List<MatchedChild> matched;
    private final Limits limits;

    HiddenTypes(List<MatchedChild> matched, Limits limits) {
        this.matched = matched;
        this.limits = limits;
    }

    /**
     * Of these types.
     *
     * @param earlier those that the edition before hid: once hidden, always hidden
     * @param unmatchedFamilies of the project whose window has passed and who are in no figure of the effect
     */
    Set<PlacementType> of(List<PlacementType> types, Set<PlacementType> earlier, long unmatchedFamilies) {
        Set<PlacementType> hidden = EnumSet.noneOf(PlacementType.class);
        types.stream().filter(type -> earlier.contains(type) || isTelling(type)).forEach(hidden::add);
        // Days of all types together are told of the project's cases by an indicator. What is left when the told types
        // are
        // taken from them must not be that of few families.
        while (unmatchedFamilies < limits.families() && isLeftAlone(hidden)) {
            Optional<PlacementType> next = types.stream()
                    .filter(type -> !hidden.contains(type))
                    .min(Comparator.comparingLong(type -> families(Set.of(type))));
            if (next.isEmpty()) {
                break;
            }
            hidden.add(next.get());
        }
        return hidden;
    }

    private boolean isTelling(PlacementType type) {
        PrimaryRules rules = new PrimaryRules(limits);
        return List.of(Service.values()).stream().anyMatch(service -> !rules.reasons(
                        contributions(service, Set.of(type)).facts())
                .isEmpty());
    }

    private boolean isLeftAlone(Set<PlacementType> hidden) {
        return !new PrimaryRules(limits)
                .reasons(contributions(Service.PROJECT, hidden).facts())
                .isEmpty();
    }

    private long families(Set<PlacementType> types) {
        return contributions(Service.PROJECT, types).families();
    }

    private Contributions contributions(Service service, Set<PlacementType> types) {
        return contributions(matched, service, Followed::after, types);
    }

    /** Weighted days of children of a service, of some types together. */
    static Contributions contributions(
            List<MatchedChild> matched,
            Service service,
            Function<Followed, PlacedDays> outcome,
            Set<PlacementType> types) {
        Contributions contributions = new Contributions();
        matched.stream().filter(child -> child.service() == service).forEach(child -> {
            PlacedDays days = outcome.apply(child.outcome());
            int sum = types.stream().mapToInt(days::of).sum();
            contributions.add(child.familyKey(), child.weight() * sum);
        });
        return contributions;
    }
}
