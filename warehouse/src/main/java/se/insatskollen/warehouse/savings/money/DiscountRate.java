package se.insatskollen.warehouse.savings.money;

import se.insatskollen.warehouse.statistics.Given;

/**
 * What a krona later is worth today: (1 + r)<sup>−t</sup> after t years (HM Treasury 2022, The Green Book, annex 6).
 *
 * <p>Factors are made by repeated division, which every machine rounds alike; a power is not.
 *
 * @param yearly real rate a year, 0.035 for 3.5 %; at least 0 and below 1
 */
public record DiscountRate(double yearly) {
    public DiscountRate {
        Given.notNegative("Discount rate", yearly);
        if (yearly >= 1) {
            throw new IllegalArgumentException("Discount rate is %s; 3.5 %% is written 0.035".formatted(yearly));
        }
    }

    /**
     * The value today of one krona in a year.
     *
     * @param year 0 for the project's first year
     */
    public double factor(int year) {
        Given.count("Year", year);
        double factor = 1;
        for (int i = 0; i < year; i++) {
            factor /= 1 + yearly;
        }
        return factor;
    }

    /** The value today of amounts by year, the first in year 0. */
    public double presentValue(CashFlow flow) {
        double value = 0;
        for (int year = flow.years() - 1; year >= 0; year--) {
            value = value / (1 + yearly) + flow.in(year);
        }
        return value;
    }

    /**
     * The value today of one krona at the end of each of so many years: Σ (1 + r)<sup>−t</sup>, t = 1…n, which is
     * (1 − (1 + r)<sup>−n</sup>)/r (Brealey, Myers and Allen, Principles of Corporate Finance, chapter 2).
     */
    public double annuityFactor(int years) {
        Given.positive("Number of years", years);
        double sum = 0;
        for (int year = years; year >= 1; year--) {
            sum = (sum + 1) / (1 + yearly);
        }
        return sum;
    }

    /** The same amount at the end of each of so many years that is worth as much as one amount today. */
    public double annuity(double presentValue, int years) {
        return Given.finite("Present value", presentValue) / annuityFactor(years);
    }
}
