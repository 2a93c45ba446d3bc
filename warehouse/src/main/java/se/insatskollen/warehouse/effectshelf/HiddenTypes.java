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
 * whose days are mostly one family's; those that another window tells, where what it tells less would be; and as many more as
 * it takes that what is left of the project's days is not. A form that no family of a service was placed in is told.
 */
final class HiddenTypes {
    private final Cohort cohort;
    private final Limits limits;

    HiddenTypes(Cohort cohort, Limits limits) {
        this.cohort = cohort;
        this.limits = limits;
    }

    /**
     * Of the types of an effect. Those of fewest families go first where what is left would tell.
     *
     * @param means what a reader knows of each type
     * @param earlier those that the edition before hid: once hidden, always hidden
     * @param others windows that are told already
     */
    Set<PlacementType> of(
            List<PublishedMean> means, Set<PlacementType> earlier, List<ToldWindow> others, Remainder remainder) {
        Set<PlacementType> hidden = EnumSet.noneOf(PlacementType.class);
        means.stream()
                .filter(mean -> earlier.contains(mean.type()) || isTelling(mean.type()) || isTelling(mean, others))
                .forEach(mean -> hidden.add(mean.type()));
        for (Optional<PlacementType> next = next(means, hidden, remainder);
                next.isPresent();
                next = next(means, hidden, remainder)) {
            hidden.add(next.get());
        }
        return hidden;
    }

    /** Those that are told. */
    static List<PublishedMean> told(List<PublishedMean> means, Set<PlacementType> hidden) {
        return means.stream().filter(mean -> !hidden.contains(mean.type())).toList();
    }

    private Optional<PlacementType> next(List<PublishedMean> means, Set<PlacementType> hidden, Remainder remainder) {
        List<PublishedMean> told = told(means, hidden);
        return remainder.isTelling(told, limits)
                ? told.stream()
                        .filter(PublishedMean::isOfProject)
                        .filter(PublishedMean::isOfAnybody)
                        .map(PublishedMean::type)
                        .min(Comparator.comparingLong(this::families))
                : Optional.empty();
    }

    private boolean isTelling(PublishedMean mean, List<ToldWindow> others) {
        return others.stream().anyMatch(other -> other.makesTelling(mean, cohort, limits));
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
        return contributions(cohort.matched(), service, Followed::after, types);
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
