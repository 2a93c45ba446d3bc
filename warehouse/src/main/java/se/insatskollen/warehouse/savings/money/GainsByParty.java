package se.insatskollen.warehouse.savings.money;

/**
 * Who gains what, per participant: the account of the Washington State Institute for Public Policy (Benefit-Cost
 * Technical Documentation 2023).
 *
 * @param taxpayers what public budgets gain
 * @param participants what those who take part gain
 * @param others what everybody else gains
 * @param indirect what the gains and costs do to taxes and to the value of lives
 */
public record GainsByParty(double taxpayers, double participants, double others, double indirect) {
    public double total() {
        return taxpayers + participants + others + indirect;
    }

    /** All gains against what it costs beyond the alternative. */
    public Appraisal against(double netCost) {
        return new Appraisal(netCost, total());
    }
}
