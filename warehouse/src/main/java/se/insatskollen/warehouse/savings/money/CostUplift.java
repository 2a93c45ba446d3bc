package se.insatskollen.warehouse.savings.money;

import se.insatskollen.warehouse.statistics.Given;

/**
 * What a planned cost becomes when plans are too bright and taxes cost something too: cost·(1 + o(1 − mitigation))·(1 + metb)
 * (HM Treasury 2013, Supplementary Green Book guidance on optimism bias; Browning 1976 for the marginal excess tax burden).
 *
 * <p>This o raises a planned cost. The o of a simulated saving takes a share off the gains. The same bright plan is corrected
 * by one of them, never by both.
 *
 * @param optimismBias o: by how much costs of this kind have exceeded their plans, 0.2 for 20 %
 * @param mitigation share of that which better planning has taken away
 * @param excessTaxBurden metb: what one krona of tax costs beyond the krona, 0.2 for 20 öre
 */
public record CostUplift(double optimismBias, double mitigation, double excessTaxBurden) {
    /** The cost as it is. */
    public static final CostUplift NONE = new CostUplift(0, 0, 0);

    public CostUplift {
        Given.notNegative("Optimism bias", optimismBias);
        Given.share("Mitigation", mitigation);
        Given.notNegative("Excess tax burden", excessTaxBurden);
    }

    /** The cost with both. */
    public double of(double cost) {
        return cost * (1 + optimismBias * (1 - mitigation)) * (1 + excessTaxBurden);
    }

    /** The costs of all years with both. */
    public CashFlow of(CashFlow costs) {
        return new CashFlow(costs.amounts().stream().map(cost -> of(cost)).toList());
    }
}
