package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.effects.MatchedChild;

/**
 * What is told of a project within one window, as far as another window could be held against it: they are about much the same
 * children, so that what one says less than the other may be that of few.
 *
 * @param cohort whom it is about
 * @param means of the forms of placement that are told
 * @param costShares of its costs by year
 */
record ToldWindow(Cohort cohort, List<PublishedMean> means, SortedMap<Integer, BigDecimal> costShares) {

    /** The forms that are told. */
    List<PlacementType> types() {
        return means.stream()
                .filter(PublishedMean::isOfProject)
                .map(PublishedMean::type)
                .toList();
    }

    /** Whether days of one form that another window tells would tell of somebody beside those of this one. */
    boolean makesTelling(PublishedMean mean, Cohort other, Limits limits) {
        Optional<PublishedMean> own = means.stream()
                .filter(each -> each.type() == mean.type() && each.service() == mean.service())
                .findFirst();
        return own.filter(told -> Derived.of(between(mean, other), List.of(mean), List.of(told))
                        .isTelling(limits))
                .isPresent();
    }

    // How many days more or less each family has in the other window.
    private Contributions between(PublishedMean mean, Cohort other) {
        Map<String, Double> days = new HashMap<>();
        other.matched(mean.service())
                .forEach(child -> days.merge(child.familyKey(), days(child, mean.type()), Double::sum));
        cohort.matched(mean.service())
                .forEach(child -> days.merge(child.familyKey(), -days(child, mean.type()), Double::sum));
        Contributions between = new Contributions();
        days.forEach((family, number) -> between.add(family, Math.abs(number)));
        return between;
    }

    private static double days(MatchedChild child, PlacementType type) {
        return child.weight() * child.outcome().after().of(type);
    }
}
