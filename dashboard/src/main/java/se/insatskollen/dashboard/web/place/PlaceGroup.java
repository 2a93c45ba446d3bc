package se.insatskollen.dashboard.web.place;

import java.util.List;

/** A municipality and its districts, in a list of choices. */
public record PlaceGroup(PlaceRow municipality, List<PlaceRow> districts) {

    /** The places under their municipalities, in the order they come in. */
    public static List<PlaceGroup> of(List<PlaceRow> places) {
        return places.stream()
                .filter(place -> !place.isDistrict())
                .map(municipality -> new PlaceGroup(
                        municipality,
                        places.stream()
                                .filter(PlaceRow::isDistrict)
                                .filter(place -> place.municipalityKey().equals(municipality.areaKey()))
                                .toList()))
                .toList();
    }
}
