package se.insatskollen.warehouse.effects;

import java.util.List;

/**
 * What a project changed for its matched children.
 *
 * @param difference placement days per child within the window, project − ordinary service
 * @param placebo the same in as long a time before the case was opened, when the project could change nothing; of children
 *     alike in all but earlier placement
 * @param sample whom it rests on
 * @param balance how alike the two were before and after matching
 */
public record Effect(
        Window window, JointDifference difference, JointDifference placebo, Sample sample, List<Balance> balance)
        implements EffectAnswer {
    public Effect {
        balance = List.copyOf(balance);
    }

    /**
     * Whether the children differed already before: the 95 % interval of the placebo's days of all types together leaves
     * out 0. One time in twenty chance alone does that. So does a project whose task it is to take children who have been
     * placed, though its effect is told of children who are alike in that too: the warning is that what differs before may
     * differ in more than is known.
     */
    public boolean isFlaggedByPlacebo() {
        return placebo.total().p95().map(interval -> !interval.contains(0)).orElse(false);
    }

    /**
     * Whom an effect rests on.
     *
     * @param followedInProject children of the project whose window has passed
     * @param matchedInProject those of them with children like them in ordinary service
     * @param matchedInOrdinary children in ordinary service like them
     * @param projectFamilies families of the matched children of the project
     * @param ordinaryFamilies how many equally heavy families those of ordinary service are worth
     * @param placedWithout how many of the matched children of the project would be placed within the window if as large a
     *     share of them were as of ordinary service by weight
     */
    public record Sample(
            long followedInProject,
            long matchedInProject,
            long matchedInOrdinary,
            double projectFamilies,
            double ordinaryFamilies,
            double placedWithout) {

        /** Matched of those in the project whose window has passed, 0 to 1. */
        public double shareMatched() {
            return matchedInProject / (double) followedInProject;
        }
    }
}
