package se.insatskollen.dashboard.web.news;

import java.util.Optional;
import se.insatskollen.dashboard.web.place.PlaceRow;

/** The project that something is about, and where it is. */
record Project(
        String projectKey,
        String projectName,
        String areaKey,
        String areaName,
        Optional<String> municipalityKey,
        Optional<String> municipalityName) {

    /** Whether it lies in the place: in the district, or anywhere in the municipality. */
    boolean isIn(PlaceRow place) {
        return areaKey.equals(place.areaKey())
                || municipalityKey.filter(place.areaKey()::equals).isPresent();
    }

    /** "Hässelby-Vällingby, Stockholm". */
    String where() {
        return municipalityName
                .filter(name -> !name.equals(areaName))
                .map(name -> areaName + ", " + name)
                .orElse(areaName);
    }
}
