package se.insatskollen.warehouse.savings.simulation;

import java.util.List;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.savings.count.Children;
import se.insatskollen.warehouse.savings.money.DiscountRate;
import se.insatskollen.warehouse.savings.money.PricedFlow;
import se.insatskollen.warehouse.savings.uncertainty.JointNormal;
import se.insatskollen.warehouse.savings.uncertainty.Pert;
import se.insatskollen.warehouse.savings.uncertainty.Triangular;

/** Questions about invented projects, some with answers that can be worked out by hand. */
final class Asked {
    static final Care BOUGHT_HOME = new Care(PlacementType.RESIDENTIAL_HOME, Provision.PURCHASED);
    static final Care OWN_HOME = new Care(PlacementType.RESIDENTIAL_HOME, Provision.OWN);
    static final Care OWN_FAMILY = new Care(PlacementType.FOSTER_HOME, Provision.OWN);
    static final String COMMITTEES = "stadsdelsnämnderna";
    static final int PRICE_YEAR = 2024;
    static final Triangular NOTHING = Triangular.exactly(0);

    private Asked() {}

    /** Ten children; so many days each of bought homes at 400 000 öre and of own families at 100 000 öre; all exact. */
    static Question exactly(
            double homeDays, double familyDays, Triangular deadweight, Triangular optimism, Costs costs) {
        return new Question(
                effect(homeDays, familyDays, 0),
                List.of(
                        CarePrice.constant(BOUGHT_HOME, Pert.exactly(400_000), PRICE_YEAR),
                        CarePrice.constant(OWN_FAMILY, Pert.exactly(100_000), PRICE_YEAR)),
                deadweight,
                optimism,
                WindowShares.of(List.of(0.5, 0.5)),
                costs,
                new DiscountRate(0.25));
    }

    /** The same with uncertain days at exact prices, and nothing taken off. */
    static Question uncertainDaysAtExactPrices(double homeDays, double familyDays) {
        Question exact = exactly(homeDays, familyDays, NOTHING, NOTHING, costs(30_000_000));
        return new Question(
                effect(homeDays, familyDays, 16),
                exact.prices(),
                NOTHING,
                NOTHING,
                exact.window(),
                exact.costs(),
                exact.rate());
    }

    /** The same with uncertain days and prices. */
    static Question uncertain(double homeDays, double familyDays, Triangular deadweight, Triangular optimism) {
        return new Question(
                effect(homeDays, familyDays, 16),
                List.of(
                        CarePrice.constant(BOUGHT_HOME, new Pert(300_000, 400_000, 700_000), PRICE_YEAR),
                        CarePrice.constant(OWN_FAMILY, new Pert(80_000, 100_000, 150_000), PRICE_YEAR)),
                deadweight,
                optimism,
                WindowShares.of(List.of(0.25, 0.5, 0.25)),
                costs(30_000_000),
                new DiscountRate(0.035));
    }

    /** Ten children, whose days in homes are bought and own, both at uncertain prices; half of them each. */
    static Question boughtAndOwnHomes(double homeDays, double variance) {
        Question question = uncertain(0, 0, NOTHING, NOTHING);
        return new Question(
                AvoidedDays.split(
                        List.of(BOUGHT_HOME.type()),
                        new JointNormal(List.of(homeDays), List.of(List.of(variance))),
                        List.of(0.5),
                        new Children(10)),
                List.of(
                        CarePrice.constant(BOUGHT_HOME, new Pert(300_000, 400_000, 700_000), PRICE_YEAR),
                        CarePrice.constant(OWN_HOME, new Pert(200_000, 300_000, 600_000), PRICE_YEAR)),
                NOTHING,
                NOTHING,
                question.window(),
                question.costs(),
                question.rate());
    }

    /** So many öre in year 0, ten million less had there been ordinary service. */
    static Costs costs(long ore) {
        return new Costs(List.of(part("personal", ore + 10_000_000)), List.of(part("vanligt stöd", 10_000_000)));
    }

    /** A part of a cost that the committees pay in year 0. */
    static Costs.Part part(String name, long ore) {
        return Costs.Part.of(name, COMMITTEES, PricedFlow.ofOre(List.of(ore), PRICE_YEAR));
    }

    private static AvoidedDays effect(double homeDays, double familyDays, double variance) {
        return AvoidedDays.split(
                List.of(BOUGHT_HOME.type(), OWN_FAMILY.type()),
                new JointNormal(
                        List.of(homeDays, familyDays),
                        List.of(List.of(variance, -variance / 2), List.of(-variance / 2, variance))),
                List.of(1.0, 0.0),
                new Children(10));
    }
}
