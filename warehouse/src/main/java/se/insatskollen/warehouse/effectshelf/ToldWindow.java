package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.effects.MatchedChild;
import se.insatskollen.warehouse.effects.Service;
import se.insatskollen.warehouse.effects.Window;

/**
 * What is told of a project within one window, as far as another window could be held against it: they are about much the same
 * children, so that what one says less than the other may be that of few.
 *
 * @param matched children of both services
 * @param means of the forms of placement that are told
 * @param costShares of its costs by year
 */
record ToldWindow(
        Window window,
        List<MatchedChild> matched,
        List<PublishedMean> means,
        SortedMap<Integer, BigDecimal> costShares) {

    /** Whether days of one form that another window tells would tell of somebody beside those of this one. */
    boolean makesTelling(PublishedMean mean, List<MatchedChild> others, Limits limits) {
        Optional<PublishedMean> own = means.stream()
                .filter(each -> each.type() == mean.type() && each.service() == mean.service())
                .findFirst();
        return own.filter(told -> Derived.of(between(mean, others), List.of(mean), List.of(told))
                        .isTelling(limits))
                .isPresent();
    }

    // How many days more or less each family has in the other window.
    private Contributions between(PublishedMean mean, List<MatchedChild> others) {
        Map<String, Double> days = new HashMap<>();
        PublishedMean.of(mean.service(), others)
                .forEach(child -> days.merge(child.familyKey(), days(child, mean.type()), Double::sum));
        PublishedMean.of(mean.service(), matched)
                .forEach(child -> days.merge(child.familyKey(), -days(child, mean.type()), Double::sum));
        Contributions between = new Contributions();
        days.forEach((family, number) -> between.add(family, Math.abs(number)));
        return between;
    }

    private static double days(MatchedChild child, PlacementType type) {
        return child.weight() * child.outcome().after().of(type);
    }

    /** The project's children whose costs are compared. */
    Set<String> childKeys() {
        return PublishedMean.of(Service.PROJECT, matched).stream()
                .map(child -> child.child().childKey())
                .collect(Collectors.toSet());
    }
}
