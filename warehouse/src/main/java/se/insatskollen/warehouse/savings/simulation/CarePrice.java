package se.insatskollen.warehouse.savings.simulation;

import java.util.List;
import se.insatskollen.warehouse.savings.uncertainty.Pert;
import se.insatskollen.warehouse.statistics.Given;

/**
 * What a day of a form of care costs. One price holds for a whole draw, since the uncertainty is which price is right, not
 * which day it is; and purchased and own care of one type lie equally high in their distributions, since what makes a type
 * dear makes it dear for both.
 *
 * @param care the form of care
 * @param oreADay price of a day in year 0, in öre of the price year
 * @param priceYear the calendar year whose prices are meant
 * @param levelByYear real price of a year over that of year 0, from year 0 on; the last holds from then on
 */
public record CarePrice(Care care, Pert oreADay, int priceYear, List<Double> levelByYear) {
    public CarePrice {
        levelByYear = List.copyOf(levelByYear);
        Given.positive("Number of price levels", levelByYear.size());
        levelByYear.forEach(level -> Given.positive("Price level", level));
        Given.notNegative("Lowest price of a day", oreADay.low());
    }

    /** A real price that stays the same. */
    public static CarePrice constant(Care care, Pert oreADay, int priceYear) {
        return new CarePrice(care, oreADay, priceYear, List.of(1.0));
    }

    double level(int year) {
        return levelByYear.get(Math.min(year, levelByYear.size() - 1));
    }
}
