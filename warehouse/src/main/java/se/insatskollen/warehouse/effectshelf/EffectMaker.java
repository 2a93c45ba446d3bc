package se.insatskollen.warehouse.effectshelf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                : told(projectKey, Cohort.of(children, window), (Effect) answer, told);
    }

    private Made told(String projectKey, Cohort cohort, Effect effect, List<ToldWindow> others) {
        Remainder remainder = remainder(projectKey, cohort);
        List<PublishedMean> means = PublishedMean.of(effect.difference(), cohort);
        Set<PlacementType> hidden = new HiddenTypes(cohort, limits)
                .of(means, earlier.hiddenTypes(projectKey, cohort.window()), others, remainder);
        JointDifference difference = EffectDigits.published(effect.difference().without(hidden));
        if (!difference.isAnyPlaced() || limits.isFew(Math.round(effect.sample().projectFamilies()))) {
            return Made.withheld(EffectState.SUPPRESSED);
        }
        ToldWindow told = new ToldWindow(
                cohort, HiddenTypes.told(means, hidden), costs.shareOfProject(projectKey, cohort, others));
        others.add(told);
        return new Made(
                EffectState.TOLD,
                Optional.of(new ToldEffect(
                        projectKey,
                        effect.sample(),
                        cohort.window(),
                        difference,
                        hidden,
                        placebo(effect, cohort.before()),
                        effect.isFlaggedByPlacebo(),
                        new TellingBalance(cohort.followed(), limits).of(effect.balance()),
                        WindowYears.shares(cohort.opened(), cohort.window(), limits),
                        told.costShares(),
                        costs.ordinarySupportOre(cohort.matched()),
                        marks(projectKey, cohort, told, remainder))));
    }

    // No indicator tells days within the other windows.
    private Remainder remainder(String projectKey, Cohort cohort) {
        return new Remainder(
                cohort.matched(Service.PROJECT),
                cohort.window() == Window.MONTHS_24 ? days.byFamily(projectKey) : Map.of());
    }

    private FigureMarks marks(String projectKey, Cohort cohort, ToldWindow told, Remainder remainder) {
        FigureMarks marks = new FigureMarks();
        EffectFamilies families = new EffectFamilies(marks);
        families.followed(cohort.followed());
        families.matched(cohort.matched(), told.types());
        families.placebo(cohort.before());
        families.left(remainder.left(told.means()));
        costs.mark(marks, projectKey, cohort);
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
}
