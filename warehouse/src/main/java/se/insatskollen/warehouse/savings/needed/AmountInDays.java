package se.insatskollen.warehouse.savings.needed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * "Vad krävs?" where only an amount is known: how many placement days cost as much. Without deadweight, optimism or
 * interest.
 *
 * @param amount kronor
 * @param pricePerDay kronor a placement day, in the same price year
 */
public record AmountInDays(Sourced amount, Sourced pricePerDay) {

    /** The amount, with no more digits than its source has. */
    public Derived kronor() {
        return Derived.of(amount.value(), List.of(amount));
    }

    /** Placement days that cost as much. */
    public Derived days() {
        BigDecimal days = amount.value().divide(pricePerDay.value(), MathContext.DECIMAL128);
        return Derived.of(days, List.of(amount, pricePerDay));
    }
}
