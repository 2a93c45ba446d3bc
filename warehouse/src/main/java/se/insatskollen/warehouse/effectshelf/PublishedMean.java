package se.insatskollen.warehouse.effectshelf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.effects.JointDifference;
import se.insatskollen.warehouse.effects.MatchedChild;
import se.insatskollen.warehouse.effects.Service;

/**
 * Days of the matched children of a service in one form of placement, by weight, as a reader works them out of what is
 * published: a mean times the children.
 *
 * @param off how many more days it says than they had, all children together
 * @param mostOff how many it may say more or less at most; 0 where nobody was placed, which is told exactly
 */
record PublishedMean(Service service, PlacementType type, double off, double mostOff) {

    /** Of all forms of an effect, in either service. */
    static List<PublishedMean> of(JointDifference exact, Cohort cohort) {
        return Arrays.stream(Service.values())
                .flatMap(service -> of(exact, service, cohort.matched(service)))
                .toList();
    }

    private static Stream<PublishedMean> of(JointDifference exact, Service service, List<MatchedChild> children) {
        JointDifference published = EffectDigits.published(exact);
        double weight = children.stream().mapToDouble(MatchedChild::weight).sum();
        return IntStream.range(0, exact.types().size()).mapToObj(type -> {
            PlacementType name = exact.types().get(type);
            boolean isAny =
                    children.stream().anyMatch(child -> child.outcome().after().of(name) > 0);
            double off = mean(published, service, type) - mean(exact, service, type);
            return isAny
                    ? new PublishedMean(service, name, off * weight, EffectDigits.mostOff(service) * weight)
                    : new PublishedMean(service, name, 0, 0);
        });
    }

    private static double mean(JointDifference difference, Service service, int type) {
        double ordinary = difference.ordinaryDays().get(type);
        return service == Service.ORDINARY
                ? ordinary
                : ordinary + difference.days().get(type);
    }

    boolean isOfProject() {
        return service == Service.PROJECT;
    }

    /** Whether any of the children had such days. */
    boolean isOfAnybody() {
        return mostOff > 0;
    }
}
