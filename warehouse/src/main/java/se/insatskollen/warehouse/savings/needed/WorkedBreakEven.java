package se.insatskollen.warehouse.savings.needed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * "Vad krävs?": how many placement days a year's work costs as much as. Without deadweight, optimism or interest: what
 * must be avoided, whoever would have avoided it.
 *
 * @param workers full-time equivalents
 * @param yearlyCost kronor a full-time equivalent and year
 * @param pricePerDay kronor a placement day, in the same price year
 */
public record WorkedBreakEven(Sourced workers, YearlyCost yearlyCost, Sourced pricePerDay) {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /**
     * What one full-time equivalent costs a year, by an amount that pays for some during some months.
     *
     * @param amount kronor
     * @param workers how many it pays for
     * @param months for how long
     */
    public record YearlyCost(Sourced amount, Sourced workers, Sourced months) {
        /** Kronor a year: amount ÷ workers ÷ months × 12. */
        public Derived kronor() {
            return Derived.of(of(BigDecimal.ONE), inputs());
        }

        private BigDecimal of(BigDecimal others) {
            return amount.value()
                    .multiply(MONTHS)
                    .multiply(others)
                    .divide(workers.value().multiply(months.value()), MathContext.DECIMAL128);
        }

        private List<Sourced> inputs() {
            return List.of(amount, workers, months);
        }
    }

    /** What the year costs, in kronor. */
    public Derived cost() {
        return Derived.of(yearlyCost.of(workers.value()), costInputs().toList());
    }

    /** Placement days a year that cost as much. */
    public Derived days() {
        BigDecimal days = yearlyCost.of(workers.value()).divide(pricePerDay.value(), MathContext.DECIMAL128);
        return Derived.of(
                days, Stream.concat(costInputs(), Stream.of(pricePerDay)).toList());
    }

    private Stream<Sourced> costInputs() {
        return Stream.concat(Stream.of(workers), yearlyCost.inputs().stream());
    }
}
