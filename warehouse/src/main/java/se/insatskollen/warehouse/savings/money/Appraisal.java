package se.insatskollen.warehouse.savings.money;

import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.statistics.Given;

/**
 * Benefits held against costs, both in present value (Boardman, Greenberg, Vining and Weimer, Cost-Benefit Analysis).
 *
 * @param cost present value of what it costs
 * @param benefit present value of what it gives, in the same unit; negative where it does harm
 */
public record Appraisal(double cost, double benefit) {
    public Appraisal {
        Given.finite("Present value of costs", cost);
        Given.finite("Present value of benefits", benefit);
    }

    /** Discounts costs and benefits by year. */
    public static Appraisal of(DiscountRate rate, CashFlow costs, CashFlow benefits) {
        return new Appraisal(rate.presentValue(costs), rate.presentValue(benefits));
    }

    /** Net present value. */
    public double net() {
        return benefit - cost;
    }

    /** Kronor back per krona; none where nothing is paid. */
    public Answer<Double> ratio() {
        return cost > 0 ? Answer.of(benefit / cost) : Answer.not(Reason.COSTS_NO_MORE);
    }
}
