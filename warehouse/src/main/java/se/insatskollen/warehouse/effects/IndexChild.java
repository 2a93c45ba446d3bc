package se.insatskollen.warehouse.effects;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A child by its first case, the unit of every effect.
 *
 * @param childKey tells the child from all others
 * @param familyKey children of one family are not independent of each other
 * @param ageYears age in full years when the case was opened, 0 to 17; finer than the band of the stratum
 * @param followed what happened in each window that has passed; a window that has not is left out
 */
public record IndexChild(
        String childKey,
        String familyKey,
        Service service,
        int ageYears,
        Stratum stratum,
        Map<Window, Followed> followed) {
    private static final int OLDEST = 17;

    public IndexChild {
        if (ageYears < 0 || ageYears > OLDEST) {
            throw new IllegalArgumentException("A child of %d years".formatted(ageYears));
        }
        Map<Window, Followed> copy = new EnumMap<>(Window.class);
        copy.putAll(followed);
        copy.forEach((window, each) -> {
            requireWithin(window, each.after());
            requireWithin(window, each.before());
        });
        followed = Collections.unmodifiableMap(copy);
    }

    private static void requireWithin(Window window, PlacedDays days) {
        days.byType().forEach((type, number) -> {
            if (number > window.mostDays()) {
                throw new IllegalArgumentException("%d days of %s within %d months, which have at most %d"
                        .formatted(number, type, window.months(), window.mostDays()));
            }
        });
    }

    /** What happened within a window; empty while it has not passed. */
    public Optional<Followed> in(Window window) {
        return Optional.ofNullable(followed.get(window));
    }
}
