package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.util.List;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.AssumptionKind;
import se.insatskollen.warehouse.savings.uncertainty.Triangular;

/**
 * The assumptions that are ours, by how sure the evaluation is.
 *
 * @param rows those of the grade, each with its source
 * @param priceYear the year whose kronor amounts are told in
 * @param years with a published price index, the newest first
 */
public record Published(List<AssumptionRow> rows, int priceYear, List<Integer> years) {
    private static final int WINDOW_MONTHS = 24;
    private static final List<Integer> WINDOWS = List.of(12, 24, 36);
    private static final BigDecimal RATE = new BigDecimal("3.5");
    private static final BigDecimal AS_MEASURED = BigDecimal.valueOf(100);

    public int windowMonths() {
        return WINDOW_MONTHS;
    }

    /** Where a lever stands. */
    public BigDecimal of(Lever lever) {
        return switch (lever) {
            case UNIT_PRICE, DURATION -> AS_MEASURED;
            case DEADWEIGHT -> percent(AssumptionKind.DEADWEIGHT);
            case OPTIMISM_BIAS -> percent(AssumptionKind.OPTIMISM_BIAS);
            // Nothing beyond the window unless somebody asks.
            case PERSISTENCE -> BigDecimal.ZERO;
            case DISCOUNT_RATE -> RATE;
        };
    }

    /** "3,5", "15 (lägst 10, högst 25)": where a lever stands, and how far it may be wrong. */
    String words(Lever lever) {
        return switch (lever) {
            case UNIT_PRICE, DURATION, PERSISTENCE, DISCOUNT_RATE -> SwedishFormat.number(of(lever));
            case DEADWEIGHT -> words(deadweight());
            case OPTIMISM_BIAS -> words(optimismBias());
        };
    }

    private static String words(Triangular shares) {
        String mode = percent(shares.mode());
        return shares.low() == shares.high()
                ? mode
                : "%s (lägst %s, högst %s)".formatted(mode, percent(shares.low()), percent(shares.high()));
    }

    private static String percent(double share) {
        return SwedishFormat.number(BigDecimal.valueOf(share).movePointRight(2));
    }

    Triangular deadweight() {
        return triangular(AssumptionKind.DEADWEIGHT);
    }

    Triangular optimismBias() {
        return triangular(AssumptionKind.OPTIMISM_BIAS);
    }

    List<Choice<Integer>> windows() {
        return WINDOWS.stream()
                .map(months -> new Choice<>(months.toString(), months + " månader", months))
                .toList();
    }

    List<Choice<Integer>> priceYears() {
        return years.stream()
                .map(year -> new Choice<>(year.toString(), year + " års priser", year))
                .toList();
    }

    private BigDecimal percent(AssumptionKind kind) {
        return row(kind).modeShare().movePointRight(2).stripTrailingZeros();
    }

    private Triangular triangular(AssumptionKind kind) {
        AssumptionRow row = row(kind);
        return new Triangular(
                row.lowShare().doubleValue(),
                row.modeShare().doubleValue(),
                row.highShare().doubleValue());
    }

    private AssumptionRow row(AssumptionKind kind) {
        return rows.stream()
                .filter(row -> row.assumptionKind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The register has no assumption of " + kind));
    }
}
