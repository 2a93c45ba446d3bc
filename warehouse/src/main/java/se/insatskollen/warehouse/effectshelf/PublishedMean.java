package se.insatskollen.warehouse.effectshelf;

import java.util.List;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.effects.JointDifference;
import se.insatskollen.warehouse.effects.MatchedChild;

/**
 * Days of a project's matched children in one form of placement, as a reader works them out of what is published.
 *
 * @param type the form
 * @param off how many more days it says than they had, all children together
 * @param mostOff how many it may say more or less at most; 0 where nobody was placed, which both figures tell exactly
 */
record PublishedMean(PlacementType type, double off, double mostOff) {

    /** Of all forms of an effect. */
    static List<PublishedMean> of(JointDifference exact, List<MatchedChild> project) {
        JointDifference published = EffectDigits.published(exact);
        return IntStream.range(0, exact.types().size())
                .mapToObj(type -> of(
                        exact.types().get(type),
                        mean(published, type) - mean(exact, type),
                        project.stream()
                                        .anyMatch(child -> child.outcome()
                                                        .after()
                                                        .of(exact.types().get(type))
                                                > 0)
                                ? project.size()
                                : 0))
                .toList();
    }

    private static PublishedMean of(PlacementType type, double off, int children) {
        return new PublishedMean(type, off * children, EffectDigits.mostOff() * children);
    }

    private static double mean(JointDifference difference, int type) {
        return difference.ordinaryDays().get(type) + difference.days().get(type);
    }

    /** Whether any of the children had such days. */
    boolean isOfAnybody() {
        return mostOff > 0;
    }
}
