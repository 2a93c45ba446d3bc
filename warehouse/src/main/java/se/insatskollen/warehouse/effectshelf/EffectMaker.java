package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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
    // The window that pages show first gives way to no other.
    private static final List<Window> FIRST_TOLD_FIRST = List.of(Window.MONTHS_24, Window.MONTHS_12, Window.MONTHS_36);

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
     * Of a project within each window.
     *
     * @param children of the project, and those they may be set beside
     */
    Map<Window, Made> make(String projectKey, List<IndexedChild> children) {
        Map<Window, Made> made = new EnumMap<>(Window.class);
        List<ToldWindow> told = new ArrayList<>();
        for (Window window : FIRST_TOLD_FIRST) {
            made.put(window, make(projectKey, children, window, told));
        }
        return made;
    }

    private Made make(String projectKey, List<IndexedChild> children, Window window, List<ToldWindow> told) {
        List<IndexChild> alike = children.stream().map(IndexedChild::child).toList();
        EffectAnswer answer = estimator.of(alike, window);
        if (answer instanceof Refusal refusal) {
            return Made.withheld(refusal.state());
        }
        return earlier.wasHidden(projectKey, window)
                ? Made.withheld(EffectState.SUPPRESSED)
                : told(projectKey, children, (Effect) answer, told);
    }

    private Made told(String projectKey, List<IndexedChild> children, Effect effect, List<ToldWindow> others) {
        Window window = effect.window();
        List<IndexChild> followed = children.stream()
                .map(IndexedChild::child)
                .filter(child -> child.in(window).isPresent())
                .toList();
        List<MatchedChild> matched = Matching.of(followed, window).matched();
        List<MatchedChild> project = HiddenTypes.inProject(matched);
        List<MatchedChild> before =
                Matching.withoutEarlierPlacement(followed, window).matched();
        Remainder remainder = new Remainder(project, window == Window.MONTHS_24 ? days.byFamily(projectKey) : Map.of());
        List<PublishedMean> means = PublishedMean.of(effect.difference(), project);
        Set<PlacementType> hidden =
                new HiddenTypes(matched, limits).of(means, earlier.hiddenTypes(projectKey, window), others, remainder);
        JointDifference difference = EffectDigits.published(effect.difference().without(hidden));
        if (!difference.isAnyPlaced() || limits.isFew(Math.round(effect.sample().projectFamilies()))) {
            return Made.withheld(EffectState.SUPPRESSED);
        }
        List<PublishedMean> toldMeans = HiddenTypes.told(means, hidden);
        SortedMap<Integer, BigDecimal> costShares = costs.shareOfProject(projectKey, project, others);
        others.add(new ToldWindow(window, project, toldMeans, costShares));
        FigureMarks marks = new FigureMarks();
        EffectFamilies families = new EffectFamilies(marks);
        families.followed(followed);
        families.matched(matched, difference.types());
        families.placebo(before);
        families.left(remainder.left(toldMeans));
        costs.mark(marks, projectKey, matched);
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
                        costShares,
                        costs.ordinarySupportOre(matched),
                        marks)));
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
