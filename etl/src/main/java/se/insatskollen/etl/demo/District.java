package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A district of Exempelstad while it exists.
 *
 * @param to its last day; empty while it exists
 * @param places the numbers of the original districts it covers
 */
record District(String name, LocalDate from, Optional<LocalDate> to, List<Integer> places) {

    boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean isMerged() {
        return places.size() > 1;
    }

    String areaId() {
        return "exempelstad-"
                + name.toLowerCase(Locale.ROOT)
                        .replaceAll("[åä]", "a")
                        .replace('ö', 'o')
                        .replaceAll("[^a-z0-9]+", "-");
    }
}
