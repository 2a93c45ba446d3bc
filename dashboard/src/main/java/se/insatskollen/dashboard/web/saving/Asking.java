package se.insatskollen.dashboard.web.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.savings.count.Children;
import se.insatskollen.warehouse.savings.money.DiscountRate;
import se.insatskollen.warehouse.savings.money.PricedAmount;
import se.insatskollen.warehouse.savings.money.PricedFlow;
import se.insatskollen.warehouse.savings.simulation.AvoidedDays;
import se.insatskollen.warehouse.savings.simulation.Care;
import se.insatskollen.warehouse.savings.simulation.CarePrice;
import se.insatskollen.warehouse.savings.simulation.Costs;
import se.insatskollen.warehouse.savings.simulation.Question;
import se.insatskollen.warehouse.savings.simulation.WindowShares;
import se.insatskollen.warehouse.savings.uncertainty.JointNormal;
import se.insatskollen.warehouse.savings.uncertainty.Pert;
import se.insatskollen.warehouse.savings.uncertainty.Triangular;

/** Makes what is published and assumed into a question for the simulation. */
record Asking(Evidence evidence, Assumptions assumptions, EffectRow effect, Money money) {
    private static final double MONTHS_OF_A_YEAR = 12;
    // As far as anybody should look beyond what was measured.
    private static final int YEARS_BEYOND = 10;
    private static final long HUNDRED_KRONOR = 10_000;
    static final String PROJECT = "projektets kostnad";
    static final String ORDINARY = "vanligt stöd";
    static final String COMMITTEE = "nämnden som ger vanligt stöd";

    /** The question; or what is missing for it. */
    Answer<Question> question() {
        // Where one of a type's prices is hidden the other is not the price of all its days.
        Optional<Rows.CarePrice> hidden = told().stream()
                .flatMap(type ->
                        evidence.prices().stream().filter(price -> price.placementType() == type.placementType()))
                .filter(price -> price.modeOre().isEmpty() || price.dayShare().isEmpty())
                .findFirst();
        if (hidden.isPresent()) {
            return new Answer.NotKnown<>(
                    Reason.PRICE_NOT_TOLD,
                    care(new Care(hidden.get().placementType(), hidden.get().provision())));
        }
        AvoidedDays days = days();
        List<CarePrice> prices = new ArrayList<>();
        for (Care care : days.care()) {
            Answer<CarePrice> price = price(care);
            if (price instanceof Answer.NotKnown<CarePrice> missing) {
                return new Answer.NotKnown<>(missing.reason(), missing.detail());
            }
            prices.add(price.value().orElseThrow());
        }
        return Answer.of(new Question(
                days,
                prices,
                assumptions
                        .movedTo(Lever.DEADWEIGHT)
                        .map(moved -> Triangular.exactly(assumptions.share(Lever.DEADWEIGHT)))
                        .orElseGet(assumptions.published()::deadweight),
                assumptions
                        .movedTo(Lever.OPTIMISM_BIAS)
                        .map(moved -> Triangular.exactly(assumptions.share(Lever.OPTIMISM_BIAS)))
                        .orElseGet(assumptions.published()::optimismBias),
                window(),
                costs(),
                new DiscountRate(assumptions.share(Lever.DISCOUNT_RATE))));
    }

    // Days are project − ordinary service: fewer there are days avoided here.
    private AvoidedDays days() {
        List<Rows.Type> types = told();
        double length = assumptions.share(Lever.DURATION);
        List<Double> mean = types.stream()
                .map(type -> -type.differenceDays().orElseThrow() * length)
                .toList();
        List<List<Double>> covariance = types.stream()
                .map(type -> types.stream()
                        .map(other -> covariance(type.placementType(), other.placementType()) * length * length)
                        .toList())
                .toList();
        return AvoidedDays.split(
                types.stream().map(Rows.Type::placementType).toList(),
                new JointNormal(mean, covariance),
                types.stream().map(type -> purchasedShare(type.placementType())).toList(),
                new Children(effect.matchedChildren().orElseThrow()));
    }

    private List<Rows.Type> told() {
        return evidence.types().stream()
                .filter(type -> type.windowMonths() == effect.windowMonths())
                .filter(type -> type.differenceDays().isPresent())
                .toList();
    }

    private double covariance(PlacementType type, PlacementType other) {
        return evidence.covariances().stream()
                .filter(row -> row.windowMonths() == effect.windowMonths())
                .filter(row -> row.placementType() == type && row.otherPlacementType() == other)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No covariance of %s and %s".formatted(type, other)))
                .covariance();
    }

    private double purchasedShare(PlacementType type) {
        return priceOf(new Care(type, Provision.PURCHASED))
                .flatMap(Rows.CarePrice::dayShare)
                .orElse(0.0);
    }

    private Optional<Rows.CarePrice> priceOf(Care care) {
        return evidence.prices().stream()
                .filter(row -> row.placementType() == care.type() && row.provision() == care.provision())
                .findFirst();
    }

    private Answer<CarePrice> price(Care care) {
        Optional<Rows.CarePrice> row = priceOf(care);
        if (row.isEmpty() || row.get().modeOre().isEmpty()) {
            return new Answer.NotKnown<>(Reason.PRICE_NOT_TOLD, care(care));
        }
        Rows.CarePrice known = row.get();
        return evidence.index()
                .move(PricedAmount.ofOre(HUNDRED_KRONOR, known.priceYear()), assumptions.priceYear())
                .map(moved -> moved.ore().doubleValue() / HUNDRED_KRONOR * assumptions.share(Lever.UNIT_PRICE))
                .map(factor -> CarePrice.constant(
                        care,
                        new Pert(
                                known.lowOre().orElseThrow() * factor,
                                known.modeOre().orElseThrow() * factor,
                                known.highOre().orElseThrow() * factor),
                        assumptions.priceYear()));
    }

    private static String care(Care care) {
        return "%s, %s".formatted(care.type().label(), care.provision().label());
    }

    private WindowShares window() {
        double retained = assumptions.share(Lever.PERSISTENCE);
        List<Double> shares = money.yearsOfWindow();
        return retained == 0
                ? WindowShares.of(shares)
                : new WindowShares(
                        shares,
                        Optional.of(new WindowShares.Persistence(
                                retained, shares.size() - 1, YEARS_BEYOND, MONTHS_OF_A_YEAR / effect.windowMonths())));
    }

    private Costs costs() {
        return new Costs(project(), List.of(ordinary()));
    }

    private List<Costs.Part> project() {
        return money.cost()
                .value()
                .map(payers -> payers.entrySet().stream()
                        .map(payer -> Costs.Part.of(PROJECT, payer.getKey().label(), payer.getValue()))
                        .toList())
                .orElseGet(() -> List.of(Costs.Part.notKnown(why(money.cost()), "")));
    }

    // It falls in the same years as the project's own cost: the same children, supported at the same time.
    private Costs.Part ordinary() {
        Optional<List<Double>> years = money.costByYear();
        Optional<PricedAmount> total = money.ordinary().value();
        if (years.isEmpty() || total.isEmpty()) {
            return Costs.Part.notKnown(ORDINARY, COMMITTEE);
        }
        double whole = years.get().stream().mapToDouble(year -> year).sum();
        return Costs.Part.of(
                ORDINARY,
                COMMITTEE,
                PricedFlow.spread(
                        total.get(),
                        whole > 0
                                ? years.get().stream().map(year -> year / whole).toList()
                                : money.yearsOfWindow()));
    }

    private static String why(Answer<?> unknown) {
        Answer.NotKnown<?> missing = (Answer.NotKnown<?>) unknown;
        return missing.detail().isEmpty() ? PROJECT : "%s (%s)".formatted(PROJECT, missing.detail());
    }
}
