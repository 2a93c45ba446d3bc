package se.insatskollen.warehouse.effectshelf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.effects.JointDifference;

/**
 * Mean days of a project's children in one form of placement, as a reader works them out of what is published.
 *
 * @param off how much more it is than their mean
 */
record PublishedMean(PlacementType type, double off) {

    /** Of all forms that are in an effect. */
    static List<PublishedMean> of(JointDifference exact) {
        JointDifference published = EffectDigits.published(exact);
        return IntStream.range(0, exact.types().size())
                .mapToObj(type -> new PublishedMean(exact.types().get(type), mean(published, type) - mean(exact, type)))
                .toList();
    }

    private static double mean(JointDifference difference, int type) {
        return difference.ordinaryDays().get(type) + difference.days().get(type);
    }

    static Set<PlacementType> types(List<PublishedMean> means) {
        return means.stream().map(PublishedMean::type).collect(Collectors.toSet());
    }
}
