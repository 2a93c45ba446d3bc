package se.insatskollen.warehouse.effectshelf;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.PrimaryRules;
import se.insatskollen.warehouse.effects.Followed;
import se.insatskollen.warehouse.effects.JointDifference;
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
     * Of the types of an effect. Where what is left of the project's days would tell of somebody, the types of fewest families
     * go as well, until it does not.
     *
     * @param earlier those that the edition before hid: once hidden, always hidden
     */
    Set<PlacementType> of(JointDifference effect, Set<PlacementType> earlier, Remainder remainder) {
        Set<PlacementType> hidden = EnumSet.noneOf(PlacementType.class);
        effect.types().stream()
                .filter(type -> earlier.contains(type) || isTelling(type))
                .forEach(hidden::add);
        List<PublishedMean> told = told(effect, hidden);
        while (!told.isEmpty() && remainder.isTelling(told)) {
            hidden.add(told.stream()
                    .map(PublishedMean::type)
                    .min(Comparator.comparingLong(this::families))
                    .orElseThrow());
            told = told(effect, hidden);
        }
        return hidden;
    }

    private static List<PublishedMean> told(JointDifference effect, Set<PlacementType> hidden) {
        return PublishedMean.of(effect.without(hidden));
    }

    private boolean isTelling(PlacementType type) {
        PrimaryRules rules = new PrimaryRules(limits);
        return List.of(Service.values()).stream().anyMatch(service -> !rules.reasons(
                        contributions(service, Set.of(type)).facts())
                .isEmpty());
    }

    private long families(PlacementType type) {
        return contributions(Service.PROJECT, Set.of(type)).families();
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
