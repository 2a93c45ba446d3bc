package se.insatskollen.warehouse.figures;

import static se.insatskollen.warehouse.disclosure.Reason.DOMINATED;
import static se.insatskollen.warehouse.disclosure.Reason.FEW_FAMILIES;
import static se.insatskollen.warehouse.disclosure.Reason.FEW_IN_SHARE;
import static se.insatskollen.warehouse.disclosure.Reason.FEW_PROVIDERS;
import static se.insatskollen.warehouse.disclosure.Reason.FEW_WORKERS;
import static se.insatskollen.warehouse.disclosure.Reason.HARMFUL_CERTAINTY;

import java.util.List;
import java.util.Set;
import se.insatskollen.warehouse.codes.IndicatorKind;
import se.insatskollen.warehouse.disclosure.CellFacts;
import se.insatskollen.warehouse.disclosure.Dimension;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.Need;
import se.insatskollen.warehouse.disclosure.PrimaryRules;
import se.insatskollen.warehouse.disclosure.Reason;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Statistic;

/**
 * What is known of the shown cells of one indicator, and which cells the rules forbid. An intruder is taken to know
 * counts and sums exactly, though only whole per cent and means are shown.
 */
final class MemberFigures {
    private static final double SHOWN_WHEN_NOUGHT = 1;

    private final Indicator indicator;
    private final Limits limits;
    private final PrimaryRules rules;
    private final KnownFigure families;
    private final KnownFigure units;
    private final KnownFigure counted;
    private final KnownFigure others;
    private final KnownFigure amount;

    MemberFigures(Indicator indicator, Limits limits, List<Dimension> dimensions) {
        this.indicator = indicator;
        this.limits = limits;
        this.rules = new PrimaryRules(limits);
        Set<String> all = Set.copyOf(dimensions.stream().map(Dimension::name).toList());
        boolean comesAgain = indicator.statistic() == Statistic.RATE;
        String id = indicator.id();
        this.families = new KnownFigure(id + " families", Set.of(), SHOWN_WHEN_NOUGHT);
        this.units = new KnownFigure(id + " units", comesAgain ? Set.of(GroupDimensions.SEX) : all, SHOWN_WHEN_NOUGHT);
        this.counted = new KnownFigure(id + " counted", all, 0);
        this.others = new KnownFigure(id + " not counted", all, 0);
        this.amount = new KnownFigure(id + " amount", all, 0);
    }

    List<KnownFigure> all() {
        boolean isShare = indicator.statistic() == Statistic.PROPORTION;
        if (isShare) {
            return List.of(families, units, counted, others);
        }
        return isAmount() ? List.of(families, units, amount) : List.of(families, units);
    }

    /** Whether the rules forbid a cell, seen by itself. */
    boolean isForbidden(Tally tally) {
        return !rules.reasons(facts(tally)).isEmpty();
    }

    void set(int cell, Tally tally) {
        families.set(cell, (double) tally.families());
        units.set(cell, tally.events());
        if (indicator.statistic() == Statistic.PROPORTION) {
            counted.set(cell, yes(tally));
            others.set(cell, no(tally));
        }
        if (isAmount()) {
            amount.set(cell, amount(tally));
        }
    }

    /** Says what a forbidden cell needs. */
    void protect(int cell, Tally tally) {
        Set<Reason> reasons = rules.reasons(facts(tally));
        if (reasons.contains(FEW_FAMILIES)) {
            families.protect(cell, Need.ofCount((double) tally.families(), limits.families()));
            units.protect(cell, Need.ofCount(tally.events(), limits.families()));
        }
        if (reasons.contains(FEW_IN_SHARE) || reasons.contains(HARMFUL_CERTAINTY)) {
            protectShare(cell, tally);
        }
        if (isAmount() && (reasons.contains(FEW_FAMILIES) || reasons.contains(DOMINATED))) {
            amount.protect(cell, Need.ofMoney(amount(tally), tally.largest(), limits.percent()));
        }
        if (reasons.contains(FEW_PROVIDERS) || reasons.contains(FEW_WORKERS)) {
            KnownFigure known = isAmount() ? amount : units;
            double value = isAmount() ? amount(tally) : tally.events();
            known.protect(cell, Need.ofMoney(value, value, limits.percent()));
        }
    }

    /** Says what a cell needs that few families have changed since it was told. */
    void protectChange(int cell, Tally tally) {
        int few = limits.families();
        families.protectChange(cell, Need.ofChange((double) tally.families(), few));
        units.protectChange(cell, Need.ofChange(tally.events(), few));
        if (indicator.statistic() == Statistic.PROPORTION) {
            counted.protectChange(cell, Need.ofChangedPart(yes(tally)));
            others.protectChange(cell, Need.ofChangedPart(no(tally)));
        }
        if (isAmount()) {
            double ofAFamily = amount(tally) / Math.max(1, tally.families());
            amount.protectChange(cell, Need.ofMoney(amount(tally), ofAFamily, limits.percent()));
        }
    }

    private void protectShare(int cell, Tally tally) {
        if (limits.isFew(tally.familiesWith()) || tally.familiesWith() == 0) {
            counted.protect(cell, Need.ofCount(yes(tally), limits.families()));
        }
        if (limits.isFew(tally.familiesWithout()) || tally.familiesWithout() == 0) {
            others.protect(cell, Need.ofCount(no(tally), limits.families()));
        }
    }

    private CellFacts facts(Tally tally) {
        CellFacts.Share share = indicator.statistic() == Statistic.PROPORTION
                ? new CellFacts.Share(tally.familiesWith(), tally.familiesWithout(), indicator.isCertaintyHarmful())
                : null;
        CellFacts.Money money = indicator.kind() == IndicatorKind.MONEY
                ? new CellFacts.Money(amount(tally), tally.largest(), tally.second())
                : null;
        return new CellFacts(
                tally.families(),
                share,
                money,
                indicator.isAboutPurchasedCare() ? tally.providers() : 0,
                indicator.isAboutWork() ? tally.workers() : null);
    }

    private boolean isAmount() {
        return indicator.kind() == IndicatorKind.MONEY || indicator.statistic() == Statistic.RATIO_OF_SUMS;
    }

    private static double yes(Tally tally) {
        return tally.sums().y();
    }

    private static double no(Tally tally) {
        return tally.sums().x() - tally.sums().y();
    }

    private static double amount(Tally tally) {
        return tally.sums().y();
    }
}
