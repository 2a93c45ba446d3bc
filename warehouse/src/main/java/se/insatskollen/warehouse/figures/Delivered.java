package se.insatskollen.warehouse.figures;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what was not delivered from what did not happen. A municipality tells of an outcome in a year if it has units of
 * it then, or if it has delivered cases then and units of it at some time.
 */
final class Delivered {
    private final Tallies tallies;
    private final Map<String, AreaSlot> municipalities;
    private final Set<String> withUnits;

    Delivered(Tallies tallies) {
        this.tallies = tallies;
        this.municipalities = tallies.grid().municipalities();
        this.withUnits = municipalities.values().stream()
                .filter(area -> tallies.grid().years().anyMatch(year -> tallies.hasUnits(area, year)))
                .map(AreaSlot::areaKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param year its place */
    boolean inYear(AreaSlot area, int year) {
        String municipality = area.municipalityKey();
        return tallies.hasUnits(municipalities.get(municipality), year)
                || (withUnits.contains(municipality) && tallies.grid().hasCases(municipality, year));
    }

    /** @param tertial its place */
    boolean inTertial(AreaSlot area, int tertial) {
        return inYear(area, tallies.grid().periods().yearOfTertial(tertial));
    }
}
