package se.insatskollen.dashboard.page.invented.city;

import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.warehouse.codes.AreaDivision;
import se.insatskollen.warehouse.codes.AreaLevel;

/** A municipality or district of the invented city, with the days between which it existed. */
record AreaRow(
        String areaKey,
        String areaName,
        AreaLevel areaLevel,
        String municipalityKey,
        Optional<LocalDate> validFromDate,
        Optional<LocalDate> validToDate) {

    boolean isDistrict() {
        return areaLevel == AreaLevel.DISTRICT;
    }

    /** Whether the division tells figures for it: today's districts are those that have not ended. */
    boolean isIn(AreaDivision division) {
        return switch (division) {
            case AS_IT_WAS -> true;
            case TODAY -> validToDate.isEmpty();
        };
    }

    /** Whether it existed at any time of the year; under today's division it is counted backwards too. */
    boolean isToldFor(int year, AreaDivision division) {
        return switch (division) {
            case AS_IT_WAS ->
                validFromDate.map(LocalDate::getYear).orElse(year) <= year
                        && validToDate.map(LocalDate::getYear).orElse(year) >= year;
            case TODAY -> true;
        };
    }

    /** Whether it existed from the first day of the year to the last. */
    boolean isWholeIn(int year, AreaDivision division) {
        return switch (division) {
            case AS_IT_WAS ->
                validFromDate
                                .filter(from -> from.isAfter(LocalDate.of(year, 1, 1)))
                                .isEmpty()
                        && validToDate
                                .filter(to -> to.isBefore(LocalDate.of(year, 12, 31)))
                                .isEmpty();
            case TODAY -> true;
        };
    }

    /** "till 30 juni 2020", "från 1 juli 2023"; empty where it has existed all the time we tell of. */
    String existence(int firstYear) {
        if (validToDate.isPresent()) {
            return "till " + SwedishDates.day(validToDate.get());
        }
        return validFromDate
                .filter(from -> from.getYear() > firstYear)
                .map(from -> "från " + SwedishDates.day(from))
                .orElse("");
    }
}
