package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.Parameters;

/**
 * What a saving rests on beside what was measured: ours, or as a reader has moved them.
 *
 * @param published what is published, which everything is held against
 * @param windowMonths how long after the first day placements are counted
 * @param priceYear in whose kronor amounts are told
 * @param moved the levers that stand elsewhere than published, each with where
 */
public record Assumptions(Published published, int windowMonths, int priceYear, Map<Lever, BigDecimal> moved) {
    private static final String WINDOW = "fonster";
    private static final String PRICE_YEAR = "prisar";

    public Assumptions {
        Map<Lever, BigDecimal> copy = new EnumMap<>(Lever.class);
        copy.putAll(moved);
        moved = Collections.unmodifiableMap(copy);
    }

    /** The names that an address may have. */
    public static List<String> names() {
        return Stream.concat(
                        Stream.of(WINDOW, PRICE_YEAR),
                        Arrays.stream(Lever.values()).map(Lever::address))
                .toList();
    }

    /** Ours. */
    public static Assumptions of(Published published) {
        return new Assumptions(published, published.windowMonths(), published.priceYear(), Map.of());
    }

    /** As an address has them; what it does not name stays as published. */
    public static Assumptions in(Parameters parameters, Published published) {
        Map<Lever, BigDecimal> moved = new EnumMap<>(Lever.class);
        for (Lever lever : Lever.values()) {
            lever.in(parameters)
                    .filter(value -> value.compareTo(published.of(lever)) != 0)
                    .ifPresent(value -> moved.put(lever, value));
        }
        return new Assumptions(
                published,
                parameters.choice(WINDOW, published.windows()).orElse(published.windowMonths()),
                parameters.choice(PRICE_YEAR, published.priceYears()).orElse(published.priceYear()),
                moved);
    }

    /** Whether they are a reader's own and not ours. The kronor of another year are the same money, and no other view. */
    public boolean isReaders() {
        return !moved.isEmpty() || windowMonths != published.windowMonths();
    }

    public BigDecimal of(Lever lever) {
        return moved.getOrDefault(lever, published.of(lever));
    }

    /** Where a lever stands as a share, 0.35 for 35 per cent. */
    double share(Lever lever) {
        return of(lever).movePointLeft(2).doubleValue();
    }

    /** The lever's own place where a reader has moved it. */
    Optional<BigDecimal> movedTo(Lever lever) {
        return Optional.ofNullable(moved.get(lever));
    }

    public List<Choice<Integer>> windows() {
        return published.windows();
    }

    public List<Choice<Integer>> priceYears() {
        return published.priceYears();
    }
}
