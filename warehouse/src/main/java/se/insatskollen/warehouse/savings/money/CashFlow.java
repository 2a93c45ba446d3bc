package se.insatskollen.warehouse.savings.money;

import java.util.List;
import se.insatskollen.warehouse.statistics.Given;

/**
 * Amounts by year, the first of them in year 0, the project's first; all in one unit and one price year.
 *
 * @param amounts one for each year, in order
 */
public record CashFlow(List<Double> amounts) {
    public CashFlow {
        amounts = List.copyOf(amounts);
        amounts.forEach(amount -> Given.finite("Amount of a year", amount));
    }

    /** The amount of a year, 0 after the last. */
    public double in(int year) {
        return year < amounts.size() ? amounts.get(year) : 0;
    }

    public int years() {
        return amounts.size();
    }
}
