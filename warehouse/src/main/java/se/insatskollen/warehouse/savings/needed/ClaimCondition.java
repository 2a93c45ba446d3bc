package se.insatskollen.warehouse.savings.needed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.warehouse.statistics.Given;

/**
 * What would have to be true for a claimed saving to hold: the claim is n<sub>1</sub>·d·p<sub>1</sub>·(1−δ) +
 * n<sub>2</sub>·d·p<sub>2</sub>·(1−δ) + …, solved for the days d that each avoided placement would have lasted.
 *
 * @param claimed kronor, as claimed
 * @param avoided the placements said to be avoided, at least one kind
 * @param deadweight δ, the share of them that would not have come about anyway, below 1; empty where nothing is taken off
 */
public record ClaimCondition(Sourced claimed, List<Avoided> avoided, Optional<Sourced> deadweight) {
    public ClaimCondition {
        avoided = List.copyOf(avoided);
        Given.positive("Number of kinds of avoided placements", avoided.size());
        deadweight.ifPresent(ClaimCondition::requireSomeLeft);
    }

    private static void requireSomeLeft(Sourced deadweight) {
        if (deadweight.value().compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "Deadweight is %s: nothing was avoided, so that no claim can hold".formatted(deadweight.value()));
        }
    }

    /**
     * Placements of one kind.
     *
     * @param placements how many
     * @param pricePerDay kronor a day, in the price year of the claim
     */
    public record Avoided(Sourced placements, Sourced pricePerDay) {
        private BigDecimal kronorADay() {
            return placements.value().multiply(pricePerDay.value());
        }
    }

    /** Days that every avoided placement would have lasted, all equally long. */
    public Derived daysPerPlacement() {
        BigDecimal aDay = avoided.stream().map(Avoided::kronorADay).reduce(BigDecimal.ZERO, BigDecimal::add);
        return days(aDay, avoided);
    }

    /** Days that each placement of one kind would have lasted, were the whole claim due to that kind. */
    public Derived daysIfAllOf(Avoided kind) {
        return days(kind.kronorADay(), List.of(kind));
    }

    private Derived days(BigDecimal kronorADay, List<Avoided> of) {
        BigDecimal kept = BigDecimal.ONE.subtract(deadweight.map(Sourced::value).orElse(BigDecimal.ZERO));
        BigDecimal days = claimed.value().divide(kronorADay.multiply(kept), MathContext.DECIMAL128);
        Stream<Sourced> inputs = of.stream().flatMap(kind -> Stream.of(kind.placements(), kind.pricePerDay()));
        return Derived.of(
                days,
                Stream.of(Stream.of(claimed), inputs, deadweight.stream())
                        .flatMap(input -> input)
                        .toList());
    }
}
