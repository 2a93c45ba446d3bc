package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.savings.money.CashFlow;
import se.insatskollen.warehouse.savings.money.DiscountRate;
import se.insatskollen.warehouse.savings.simulation.Question;
import se.insatskollen.warehouse.savings.simulation.Spread;

/**
 * What is true of an invented project, because its generator planted it; no estimator reads it.
 *
 * @param benefit value of the days avoided for a child, kronor
 * @param cost what the project cost for a child, kronor
 * @param ordinary what ordinary support would have cost for a child, kronor
 * @param truths everything planted in the project
 */
public record Facit(BigDecimal benefit, BigDecimal cost, BigDecimal ordinary, List<TruthRow> truths) {
    private static final int PRICE_YEAR = 2025;
    private static final String BENEFIT = "värde av undvikna dygn per barn";
    private static final String COST = "kostnad per barn i %d års priser".formatted(PRICE_YEAR);
    private static final String ORDINARY = "kostnad per barn med vanligt stöd";
    // Kronor for a child; what is planted as nothing comes out a rounding away from it.
    private static final BigDecimal NEXT_TO_NOTHING = BigDecimal.valueOf(1_000);
    private static final int WINDOW_MONTHS = 24;
    private static final double ORE_PER_KRONA = 100;
    private static final String AVOIDED = "undvikna dygn per barn, ";

    /** Of a project in which something was planted. */
    public static Optional<Facit> of(Evidence evidence) {
        List<TruthRow> truths = evidence.truths();
        return value(truths, BENEFIT).flatMap(benefit -> value(truths, COST)
                .flatMap(cost -> value(truths, ORDINARY).map(ordinary -> new Facit(benefit, cost, ordinary, truths))));
    }

    /** "Facit: projektet lönar sig. Ett barn ger 73 000 kronor ..." */
    public String sentence() {
        return "Facit: %s. Per barn är undvikna dygn i snitt värda %s kronor, projektet kostar %s kronor och vanligt stöd hade kostat %s kronor (%d års priser)."
                .formatted(verb(), kronor(benefit), kronor(cost), kronor(ordinary), PRICE_YEAR);
    }

    /** The same for the children and years of an estimate, as far as it counts all that is planted. */
    public String sentence(Estimate estimate) {
        return net(estimate)
                .flatMap(net -> estimate.saving().net().value().map(calculated -> "%s %s"
                        .formatted(total(net, estimate), held(net, calculated))))
                .map(held -> "%s %s".formatted(sentence(), held))
                .orElseGet(this::sentence);
    }

    private static String total(double net, Estimate estimate) {
        return "För %s barn, omräknat till värdet %d, är nettot i facit omkring %s."
                .formatted(SwedishFormat.number(estimate.children()), estimate.firstYear(), Kronor.signed(net));
    }

    /** Whether the truth is where 90 of 100 calculations are; one of ten may be elsewhere. */
    static String held(double net, Spread calculated) {
        return calculated.p5() <= net && net <= calculated.p95()
                ? "Det ligger inom det som 90 av 100 beräkningar ger."
                : "Det ligger utanför det som 90 av 100 beräkningar ger. Så blir det ibland av en slump.";
    }

    /** What the project gains in all, present öre: what is planted for a child, spread over the years as the estimate's is. */
    Optional<Double> net(Estimate estimate) {
        Question question = estimate.question();
        DiscountRate rate = question.rate();
        double gained = rate.presentValue(new CashFlow(question.window().shareByYear()));
        return question.costs()
                .full()
                .value()
                .flatMap(full -> question.costs()
                        .instead()
                        .value()
                        .map(instead -> benefit.doubleValue() * gained
                                + ordinary.doubleValue() * discounted(instead, rate)
                                - cost.doubleValue() * discounted(full, rate)))
                .filter(net -> countsAll(estimate))
                .map(net -> makesNoDifference() ? 0 : net * ORE_PER_KRONA * estimate.children());
    }

    // What a krona of the flow is worth in its first year.
    private static double discounted(CashFlow flow, DiscountRate rate) {
        double sum = flow.amounts().stream().mapToDouble(Double::doubleValue).sum();
        return sum == 0 ? 1 : rate.presentValue(flow) / sum;
    }

    // A facit is about 24 months, the kronor of one year and every form of placement.
    private boolean countsAll(Estimate estimate) {
        return estimate.assumptions().windowMonths() == WINDOW_MONTHS
                && estimate.assumptions().priceYear() == PRICE_YEAR
                && estimate.evidence().types().stream()
                        .filter(type -> type.windowMonths() == WINDOW_MONTHS)
                        .filter(type -> type.state() == CellState.SUPPRESSED)
                        .allMatch(type -> avoidedDays(type.placementType())
                                .filter(days -> days.signum() != 0)
                                .isEmpty());
    }

    /** "lönar sig", "går back", "gör ingen skillnad": what is planted is exact. */
    String verb() {
        if (makesNoDifference()) {
            return "gör ingen skillnad";
        }
        return net().signum() > 0 ? "lönar sig" : "går back";
    }

    /** Days of the type that the project spares a child; empty where nothing was planted. */
    Optional<BigDecimal> avoidedDays(PlacementType type) {
        return value(truths, AVOIDED + type.label());
    }

    private boolean makesNoDifference() {
        return benefit.signum() == 0 && net().abs().compareTo(NEXT_TO_NOTHING) < 0;
    }

    private BigDecimal net() {
        return benefit.add(ordinary).subtract(cost);
    }

    // Hundreds: a planted mean has no more that anybody needs.
    private static String kronor(BigDecimal value) {
        return SwedishFormat.decimals(
                value.movePointLeft(2).setScale(0, RoundingMode.HALF_UP).movePointRight(2), 0);
    }

    private static Optional<BigDecimal> value(List<TruthRow> truths, String measure) {
        return truths.stream()
                .filter(truth -> truth.measure().equals(measure))
                .map(TruthRow::trueValue)
                .findFirst();
    }
}
