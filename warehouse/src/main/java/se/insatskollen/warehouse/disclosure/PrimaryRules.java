package se.insatskollen.warehouse.disclosure;

import java.util.EnumSet;
import java.util.Set;

/** Which cells may never be shown, whatever stands beside them. */
public final class PrimaryRules {
    private final Limits limits;

    public PrimaryRules(Limits limits) {
        this.limits = limits;
    }

    /** Every rule that forbids the cell; none where it is about nobody. */
    public Set<Reason> reasons(CellFacts facts) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (facts.families() == 0) {
            return reasons;
        }
        if (limits.isFew(facts.families())) {
            reasons.add(Reason.FEW_FAMILIES);
        }
        if (facts.share() != null) {
            addOfShare(facts.share(), reasons);
        }
        if (facts.money() != null && isDominated(facts.money())) {
            reasons.add(Reason.DOMINATED);
        }
        if (facts.money() != null && facts.providers() > 0 && facts.providers() < limits.providers()) {
            reasons.add(Reason.FEW_PROVIDERS);
        }
        if (facts.workers() != null && facts.workers() < limits.workers()) {
            reasons.add(Reason.FEW_WORKERS);
        }
        return reasons;
    }

    // The p per cent rule: Hundepool et al. 2012, section 4.2.2.
    private boolean isDominated(CellFacts.Money money) {
        return money.total() - money.largest() - money.second() < limits.percent() / 100 * money.largest();
    }

    private void addOfShare(CellFacts.Share share, Set<Reason> reasons) {
        if (limits.isFew(share.families()) || limits.isFew(share.others())) {
            reasons.add(Reason.FEW_IN_SHARE);
        }
        if (share.isCertaintyHarmful() && (share.families() == 0 || share.others() == 0)) {
            reasons.add(Reason.HARMFUL_CERTAINTY);
        }
    }
}
