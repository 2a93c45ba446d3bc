package se.insatskollen.warehouse.counts;

import java.util.EnumSet;
import java.util.Set;
import se.insatskollen.warehouse.counts.CellCounts.Spent;
import se.insatskollen.warehouse.disclosure.CellFacts;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.Measure;
import se.insatskollen.warehouse.disclosure.Need;
import se.insatskollen.warehouse.disclosure.PrimaryRules;
import se.insatskollen.warehouse.disclosure.Reason;

/** Says of counts and money which cells a rule forbids, and how closely nobody may work them out. */
final class Sensitivity {
    private final Limits limits;
    private final PrimaryRules rules;

    Sensitivity(Limits limits) {
        this.limits = limits;
        this.rules = new PrimaryRules(limits);
    }

    boolean isFew(int families) {
        return limits.isFew(families);
    }

    void protectCount(Measure counts, int cell) {
        counts.protect(cell, Need.ofCount(counts.value(cell), limits.families()));
    }

    /** Protects the change of a count since it was told. */
    void protectChange(Measure counts, int cell) {
        counts.protectChange(cell, Need.ofChange(counts.value(cell), limits.families()));
    }

    /** Protects the change of a sum since it was told: nobody may know what a family of average cost added to it. */
    void protectChange(Measure sum, int cell, int families) {
        double ofAFamily = sum.value(cell) / Math.max(1, families);
        sum.protectChange(cell, Need.ofMoney(sum.value(cell), ofAFamily, limits.percent()));
    }

    /**
     * Protects a sum that few families, or one of them, or few providers, are behind.
     *
     * @param families whom the cell is about
     */
    void protectMoney(Measure money, int cell, int families, Spent spent) {
        double largest = 0;
        if (isFew(families)) {
            // The ledger does not say what each family cost: one of them may be behind all of it.
            largest = spent.raised();
        }
        Set<Reason> reasons = reasons(spent);
        if (reasons.contains(Reason.DOMINATED)) {
            largest = Math.max(largest, spent.largest());
        }
        if (reasons.contains(Reason.FEW_PROVIDERS)) {
            largest = Math.max(largest, spent.placements());
        }
        if (largest > 0 || !reasons.isEmpty()) {
            money.protect(cell, Need.ofMoney(money.value(cell), largest, limits.percent()));
        }
    }

    /** Protects a quantity about few families, such as their placement days: nobody may know it within p per cent. */
    void protectQuantity(Measure quantity, int cell) {
        double value = quantity.value(cell);
        quantity.protect(cell, Need.ofMoney(value, value, limits.percent()));
    }

    // Whose placements are behind a sum that holds other costs too says nothing about how many families it is about.
    private Set<Reason> reasons(Spent spent) {
        if (spent.paidFamilies() == 0) {
            return EnumSet.noneOf(Reason.class);
        }
        CellFacts.Money money = new CellFacts.Money(spent.amount(), spent.largest(), spent.second());
        Set<Reason> reasons = rules.reasons(new CellFacts(spent.paidFamilies(), null, money, spent.providers(), null));
        reasons.remove(Reason.FEW_FAMILIES);
        return reasons;
    }
}
