package se.insatskollen.warehouse.effects;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A child by its first case, the unit of every effect.
 *
 * @param familyKey children of one family are not independent of each other
 * @param ageYears age in full years when the case was opened; finer than the band of the stratum
 * @param followed what happened in each window that has passed; a window that has not is left out
 */
public record IndexChild(
        String familyKey, Service service, int ageYears, Stratum stratum, Map<Window, Followed> followed) {
    public IndexChild {
        Map<Window, Followed> copy = new EnumMap<>(Window.class);
        copy.putAll(followed);
        followed = Collections.unmodifiableMap(copy);
    }

    /** What happened within a window; empty while it has not passed. */
    public Optional<Followed> in(Window window) {
        return Optional.ofNullable(followed.get(window));
    }
}
