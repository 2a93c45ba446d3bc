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

    /** Of a longer time, whether anything was delivered of each of its years. */
    boolean in(AreaSlot area, int time) {
        return tallies.grid().periods().yearsOf(time).allMatch(year -> inYear(area, year));
    }

    /** @param year its place */
    boolean inYear(AreaSlot area, int year) {
        return tallies.hasUnits(municipality(area), year) || canBeNought(area, year);
    }

    /** @param tertial its place; its year need not have ended */
    boolean inTertial(AreaSlot area, int tertial) {
        return tallies.hasUnitsInTertial(municipality(area), tertial)
                || canBeNought(area, tallies.grid().periods().yearOfTertial(tertial));
    }

    private boolean canBeNought(AreaSlot area, int year) {
        return withUnits.contains(area.municipalityKey()) && tallies.grid().hasCases(area.municipalityKey(), year);
    }

    private AreaSlot municipality(AreaSlot area) {
        return municipalities.get(area.municipalityKey());
    }
}
