package se.insatskollen.warehouse.effects;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import se.insatskollen.warehouse.codes.PlacementType;

/**
 * A child's days in placements within a window, by type.
 *
 * @param byType days of each type the child was placed in, at least 1; a type it was not placed in is left out
 */
public record PlacedDays(Map<PlacementType, Integer> byType) {
    /** Of a child that was not placed, as most are not. */
    public static final PlacedDays NONE = new PlacedDays(Map.of());

    public PlacedDays {
        Map<PlacementType, Integer> copy = new EnumMap<>(PlacementType.class);
        copy.putAll(byType);
        copy.forEach((type, days) -> {
            if (days < 1) {
                throw new IllegalArgumentException(
                        "%d days of %s: leave out what did not happen".formatted(days, type));
            }
        });
        byType = Collections.unmodifiableMap(copy);
    }

    /** Days of one type; 0 when the child was not placed in it. */
    public int of(PlacementType type) {
        return byType.getOrDefault(type, 0);
    }
}
