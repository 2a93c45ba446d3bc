package se.insatskollen.warehouse.effects;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Answers what a project has changed for its children, or why that cannot be told. */
public final class EffectEstimator {
    private EffectEstimator() {}

    /**
     * The effect of a project within a window. The same children in the same order give the same digits.
     *
     * @param children of the project and of ordinary service, each once, by its first case
     */
    public static EffectAnswer of(List<IndexChild> children, Window window) {
        return of(children, window, Admission.PRODUCT);
    }

    static EffectAnswer of(List<IndexChild> children, Window window, Admission admission) {
        requireOnce(children);
        List<IndexChild> project = children.stream()
                .filter(child -> child.service() == Service.PROJECT)
                .toList();
        List<IndexChild> followed =
                project.stream().filter(child -> child.in(window).isPresent()).toList();
        long families = families(followed);
        if (families < admission.fewestFamilies()) {
            boolean isEarly = !project.isEmpty() && followed.isEmpty();
            return isEarly || families(project) >= admission.fewestFamilies()
                    ? new Refusal.TooEarly(window, project.size())
                    : new Refusal.TooFew(Service.PROJECT, families, admission.fewestFamilies());
        }
        return ofMatched(children, window, admission);
    }

    private static void requireOnce(List<IndexChild> children) {
        long times = children.size()
                - children.stream().map(IndexChild::childKey).distinct().count();
        if (times > 0) {
            throw new IllegalArgumentException(
                    "Of %d children %d are given again; each has one first case".formatted(children.size(), times));
        }
    }

    private static long families(List<IndexChild> children) {
        return children.stream().map(IndexChild::familyKey).distinct().count();
    }

    private static EffectAnswer ofMatched(List<IndexChild> children, Window window, Admission admission) {
        Matching matching = Matching.of(children, window);
        if (matching.shareMatched() < admission.leastShareMatched()
                || matching.matched().isEmpty()) {
            return new Refusal.TooFewAlike(matching.shareMatched(), admission.leastShareMatched());
        }
        Effect.Sample sample = new Effect.Sample(
                matching.followedInProject(),
                matching.matched(Service.PROJECT),
                matching.matched(Service.ORDINARY),
                weights(matching, Service.PROJECT).size(),
                worth(weights(matching, Service.ORDINARY)),
                placedWithout(matching));
        if (sample.projectFamilies() < admission.fewestFamilies()) {
            return new Refusal.TooFew(Service.PROJECT, sample.projectFamilies(), admission.fewestFamilies());
        }
        if (sample.ordinaryFamilies() < admission.fewestFamilies()) {
            return new Refusal.TooFew(Service.ORDINARY, sample.ordinaryFamilies(), admission.fewestFamilies());
        }
        JointDifference difference = WeightedDifference.of(matching.matched(), Followed::after);
        if (difference.isAnyPlaced() && sample.placedWithout() < admission.fewestPlaced()) {
            return new Refusal.TooFewPlaced(sample.placedWithout(), admission.fewestPlaced());
        }
        return difference.isAnyPlaced()
                ? new Effect(window, difference, placebo(children, window), sample, matching.balance())
                : new Refusal.NobodyPlaced(window);
    }

    private static JointDifference placebo(List<IndexChild> children, Window window) {
        return WeightedDifference.of(
                Matching.withoutEarlierPlacement(children, window).matched(), Followed::before);
    }

    // Told by ordinary service alone: what the project achieved must not decide whether it is told.
    private static double placedWithout(Matching matching) {
        double placed = matching.matched().stream()
                .filter(child -> child.service() == Service.ORDINARY)
                .filter(child -> !child.outcome().after().byType().isEmpty())
                .mapToDouble(MatchedChild::weight)
                .sum();
        return placed / matching.matched(Service.ORDINARY) * matching.matched(Service.PROJECT);
    }

    private static Collection<Double> weights(Matching matching, Service service) {
        return matching.matched().stream()
                .filter(child -> child.service() == service)
                .collect(Collectors.groupingBy(MatchedChild::familyKey, Collectors.summingDouble(MatchedChild::weight)))
                .values();
    }

    /** Equally heavy families that would be as sure: (Σw)²/Σw² (Kish, Survey Sampling, 1965, section 11.7). */
    private static double worth(Collection<Double> weights) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        double squares = weights.stream().mapToDouble(weight -> weight * weight).sum();
        return sum * sum / squares;
    }
}
