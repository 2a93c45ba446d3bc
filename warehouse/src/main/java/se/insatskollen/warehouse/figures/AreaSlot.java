package se.insatskollen.warehouse.figures;

import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.warehouse.codes.AreaDivision;
import se.insatskollen.warehouse.codes.AreaVintage;

/**
 * One history that figures are told for: of a municipality or a district, as it was or as it is today.
 *
 * @param place from 0, the place of its cells
 * @param from first day of the history; empty where it has always been
 * @param to last day; empty where it goes on
 * @param today place of the history of today that it is part of; empty where it is none or never merged
 */
record AreaSlot(
        int place,
        String areaKey,
        AreaVintage vintage,
        Optional<String> areaCode,
        String municipalityKey,
        boolean isDistrict,
        boolean isOfToday,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Integer> today) {

    /** Whether the area existed on any day of the period. */
    boolean existedBetween(LocalDate first, LocalDate last) {
        return from.map(day -> !day.isAfter(last)).orElse(true)
                && to.map(day -> !day.isBefore(first)).orElse(true);
    }

    boolean existedIn(int year) {
        return existedBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether the history stands beside the others in that division into districts. */
    boolean isIn(AreaDivision division) {
        return switch (division) {
            case AS_IT_WAS -> vintage != AreaVintage.TODAY;
            case TODAY -> isOfToday && vintage != AreaVintage.AS_IT_WAS;
        };
    }
}
