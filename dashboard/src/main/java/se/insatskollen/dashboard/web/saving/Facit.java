package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.PlacementType;

/**
 * What is true of an invented project, because its generator planted it; no estimator reads it.
 *
 * @param benefit value of the days avoided for a child, kronor
 * @param cost what the project cost for a child, kronor
 * @param ordinary what ordinary support would have cost for a child, kronor
 * @param truths everything planted in the project
 */
public record Facit(BigDecimal benefit, BigDecimal cost, BigDecimal ordinary, List<TruthRow> truths) {
    private static final String BENEFIT = "värde av undvikna dygn per barn";
    private static final String COST = "kostnad per barn i 2025 års priser";
    private static final String ORDINARY = "kostnad per barn med vanligt stöd";
    // Kronor for a child; what is planted as nothing comes out a rounding away from it.
    private static final BigDecimal NEXT_TO_NOTHING = BigDecimal.valueOf(1_000);
    private static final String AVOIDED = "undvikna dygn per barn, ";

    /** Of a project in which something was planted. */
    public static Optional<Facit> of(Evidence evidence) {
        List<TruthRow> truths = evidence.truths();
        return value(truths, BENEFIT).flatMap(benefit -> value(truths, COST)
                .flatMap(cost -> value(truths, ORDINARY).map(ordinary -> new Facit(benefit, cost, ordinary, truths))));
    }

    /** "Facit: projektet lönar sig. Ett barn ger 73 000 kronor ..." */
    public String sentence() {
        return "Facit: %s. Per barn är undvikna dygn i snitt värda %s kronor, projektet kostar %s kronor och vanligt stöd hade kostat %s kronor (2025 års priser)."
                .formatted(verb(), kronor(benefit), kronor(cost), kronor(ordinary));
    }

    /** "lönar sig", "går back", "gör ingen skillnad": what is planted is exact. */
    String verb() {
        if (benefit.signum() == 0 && net().abs().compareTo(NEXT_TO_NOTHING) < 0) {
            return "gör ingen skillnad";
        }
        return net().signum() > 0 ? "lönar sig" : "går back";
    }

    /** Days of the type that the project spares a child; empty where nothing was planted. */
    Optional<BigDecimal> avoidedDays(PlacementType type) {
        return value(truths, AVOIDED + type.label());
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
