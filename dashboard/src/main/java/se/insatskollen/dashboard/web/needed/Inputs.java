package se.insatskollen.dashboard.web.needed;

import java.util.Optional;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.register.AnnualIndex;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.savings.money.PriceIndex;
import se.insatskollen.warehouse.savings.needed.Sourced;

/**
 * What all worked examples share: what a full-time year and a day of care cost, in the prices of one year.
 *
 * @param dayPrice in the prices of that year
 */
record Inputs(YearlyCostRow cost, DayPriceRow day, Sourced dayPrice, PriceIndex index) {

    /** None where the release lacks one of them. */
    static Optional<Inputs> of(Queries open) {
        PriceIndex index = AnnualIndex.of(open).index();
        Optional<YearlyCostRow> cost = open.list(Needed.class, "yearly_cost.sql", YearlyCostRow.class).stream()
                .findFirst();
        Optional<DayPriceRow> home = Needed.dayPrices(open, DayPriceRow.class).stream()
                .filter(day -> day.placementType() == PlacementType.RESIDENTIAL_HOME)
                .findFirst();
        return cost.flatMap(year ->
                home.flatMap(day -> day.in(year.priceYear(), index).map(price -> new Inputs(year, day, price, index))));
    }

    int priceYear() {
        return cost.priceYear();
    }
}
