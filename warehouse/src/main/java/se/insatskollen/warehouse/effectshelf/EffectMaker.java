package se.insatskollen.warehouse.effectshelf;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.insatskollen.warehouse.codes.EffectState;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.PrimaryRules;
import se.insatskollen.warehouse.effects.Effect;
import se.insatskollen.warehouse.effects.EffectAnswer;
import se.insatskollen.warehouse.effects.EffectEstimator;
import se.insatskollen.warehouse.effects.Followed;
import se.insatskollen.warehouse.effects.IndexChild;
import se.insatskollen.warehouse.effects.JointDifference;
import se.insatskollen.warehouse.effects.MatchedChild;
import se.insatskollen.warehouse.effects.Matching;
import se.insatskollen.warehouse.effects.Refusal;
import se.insatskollen.warehouse.effects.Service;
import se.insatskollen.warehouse.effects.Window;
import se.insatskollen.warehouse.statistics.Estimate;

/** Has effects estimated and decides what of them is told. */
final class EffectMaker {
    private final Limits limits;
    private final EarlierEffects earlier;
    private final CaseDays days;
    private final Costs costs;
    private final Estimator estimator;

    /** Answers what a project has changed, or why that cannot be told. */
    interface Estimator {
        EffectAnswer of(List<IndexChild> children, Window window);
    }

    EffectMaker(Limits limits, EarlierEffects earlier, CaseDays days, Costs costs) {
        this(limits, earlier, days, costs, EffectEstimator::of);
    }

    EffectMaker(Limits limits, EarlierEffects earlier, CaseDays days, Costs costs, Estimator estimator) {
        this.limits = limits;
        this.earlier = earlier;
        this.days = days;
        this.costs = costs;
        this.estimator = estimator;
    }

    /**
     * What an effect says on the open shelf.
     *
     * @param told empty unless the state is TOLD
     */
    record Made(EffectState state, Optional<ToldEffect> told) {
        static Made withheld(EffectState state) {
            return new Made(state, Optional.empty());
        }
    }

    /**
     * Of a project within a window.
     *
     * @param children of the project, and those they may be set beside
     */
    Made make(String projectKey, List<IndexedChild> children, Window window) {
        List<IndexChild> alike = children.stream().map(IndexedChild::child).toList();
        EffectAnswer answer = estimator.of(alike, window);
        if (answer instanceof Refusal refusal) {
            return Made.withheld(refusal.state());
        }
        return earlier.wasHidden(projectKey, window)
                ? Made.withheld(EffectState.SUPPRESSED)
                : told(projectKey, children, (Effect) answer);
    }

    private Made told(String projectKey, List<IndexedChild> children, Effect effect) {
        Window window = effect.window();
        List<IndexChild> followed = children.stream()
                .map(IndexedChild::child)
                .filter(child -> child.in(window).isPresent())
                .toList();
        List<MatchedChild> matched = Matching.of(followed, window).matched();
        List<MatchedChild> before =
                Matching.withoutEarlierPlacement(followed, window).matched();
        Set<PlacementType> hidden = hidden(projectKey, effect, matched);
        JointDifference difference = EffectDigits.published(effect.difference().without(hidden));
        if (!difference.isAnyPlaced() || limits.isFew(Math.round(effect.sample().projectFamilies()))) {
            return Made.withheld(EffectState.SUPPRESSED);
        }
        return new Made(
                EffectState.TOLD,
                Optional.of(new ToldEffect(
                        projectKey,
                        effect.sample(),
                        window,
                        difference,
                        hidden,
                        placebo(effect, before),
                        effect.isFlaggedByPlacebo(),
                        new TellingBalance(followed, limits).of(effect.balance()),
                        WindowYears.shares(inProject(children, matched), window, limits),
                        costs.shareOfProject(projectKey, matched),
                        costs.ordinarySupportOre(matched),
                        marks(projectKey, followed, matched, before, difference.types()))));
    }

    private Set<PlacementType> hidden(String projectKey, Effect effect, List<MatchedChild> matched) {
        Window window = effect.window();
        Remainder remainder = new Remainder(matched, days.byFamily(projectKey, window), limits);
        return new HiddenTypes(matched, limits)
                .of(effect.difference(), earlier.hiddenTypes(projectKey, window), remainder);
    }

    private FigureMarks marks(
            String projectKey,
            List<IndexChild> followed,
            List<MatchedChild> matched,
            List<MatchedChild> before,
            List<PlacementType> told) {
        FigureMarks marks = new FigureMarks();
        EffectFamilies families = new EffectFamilies(marks);
        families.followed(followed);
        families.matched(matched, told);
        families.placebo(before);
        costs.mark(marks, projectKey, matched);
        return marks;
    }

    // Of days before all types are told together, so that they are one cell.
    private Optional<Estimate> placebo(Effect effect, List<MatchedChild> matched) {
        PrimaryRules rules = new PrimaryRules(limits);
        boolean isTelling = Arrays.stream(Service.values())
                .map(service -> HiddenTypes.contributions(
                        matched, service, Followed::before, EnumSet.allOf(PlacementType.class)))
                .anyMatch(days -> !rules.reasons(days.facts()).isEmpty());
        return isTelling ? Optional.empty() : Optional.of(effect.placebo().total());
    }

    private static List<IndexedChild> inProject(List<IndexedChild> children, List<MatchedChild> matched) {
        Set<String> keys = matched.stream().map(each -> each.child().childKey()).collect(Collectors.toSet());
        return children.stream()
                .filter(IndexedChild::isInProject)
                .filter(each -> keys.contains(each.child().childKey()))
                .toList();
    }
}
