package se.insatskollen.dashboard.web.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.warehouse.codes.AreaDivision;
import se.insatskollen.warehouse.codes.AreaLevel;

/** A municipality or a district, with the days between which it existed. */
public record PlaceRow(
        String areaKey,
        String areaName,
        AreaLevel areaLevel,
        String municipalityKey,
        Optional<LocalDate> validFromDate,
        Optional<LocalDate> validToDate,
        Optional<String> areaCode) {

    /** All municipalities behind a door with their districts, the one with most districts first. */
    public static List<PlaceRow> all(Queries open) {
        return open.list(PlaceRow.class, "places.sql", PlaceRow.class);
    }

    public boolean isDistrict() {
        return areaLevel == AreaLevel.DISTRICT;
    }

    /** Whether both are told of beside each other: municipalities, or districts of one municipality. */
    public boolean isBeside(PlaceRow other) {
        return areaLevel == other.areaLevel && (!isDistrict() || municipalityKey.equals(other.municipalityKey));
    }

    /** Whether the division tells figures for it: today's districts are those that have not ended. */
    public boolean isIn(AreaDivision division) {
        return switch (division) {
            case AS_IT_WAS -> true;
            case TODAY -> validToDate.isEmpty();
        };
    }

    /** Whether it existed at any time of the year; under today's division it is counted backwards too. */
    public boolean isToldFor(int year, AreaDivision division) {
        return isToldFor(year, year, division);
    }

    /** The same of several years together. */
    public boolean isToldFor(int firstYear, int lastYear, AreaDivision division) {
        return switch (division) {
            case AS_IT_WAS ->
                validFromDate.map(LocalDate::getYear).orElse(lastYear) <= lastYear
                        && validToDate.map(LocalDate::getYear).orElse(firstYear) >= firstYear;
            case TODAY -> true;
        };
    }

    /** "till 30 juni 2020", "från 1 juli 2023"; empty where it has existed all the time we tell of. */
    public String existence(int firstYear) {
        if (validToDate.isPresent()) {
            return "till " + SwedishDates.day(validToDate.get());
        }
        return validFromDate
                .filter(from -> from.isAfter(LocalDate.of(firstYear, 1, 1)))
                .map(from -> "från " + SwedishDates.day(from))
                .orElse("");
    }

    /** "till 30 juni 2020" where the year is only partly its own; empty for a whole year. */
    public String partOf(int year, AreaDivision division) {
        return partOf(year, year, division);
    }

    /** The same of several years together. */
    public String partOf(int firstYear, int lastYear, AreaDivision division) {
        if (division == AreaDivision.TODAY) {
            return "";
        }
        if (validToDate
                .filter(to -> to.isBefore(LocalDate.of(lastYear, 12, 31)))
                .isPresent()) {
            return "till " + SwedishDates.day(validToDate.orElseThrow());
        }
        return validFromDate
                .filter(from -> from.isAfter(LocalDate.of(firstYear, 1, 1)))
                .map(from -> "från " + SwedishDates.day(from))
                .orElse("");
    }

    /** Whether it existed from the first day of the year to the last. */
    public boolean isWholeIn(int year, AreaDivision division) {
        return partOf(year, division).isEmpty();
    }
}
