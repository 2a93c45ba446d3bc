package se.insatskollen.dashboard.web.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.Slug;

/**
 * What the page of each area is called in its address: its name, and its code too where two names look alike without
 * their rings and dots.
 */
public final class AreaAddresses {
    private final Map<String, String> slugs = new LinkedHashMap<>();
    private final Map<String, PlaceRow> places = new LinkedHashMap<>();
    private final String under;

    /**
     * Names the pages of the places.
     *
     * @param under the address all of them lie under, such as {@code /omraden}
     */
    public AreaAddresses(String under, List<PlaceRow> all) {
        this.under = under;
        Map<String, Long> alike =
                all.stream().collect(Collectors.groupingBy(AreaAddresses::name, Collectors.counting()));
        for (PlaceRow place : all) {
            String slug = alike.get(name(place)) == 1 ? name(place) : withCode(place);
            slugs.put(place.areaKey(), slug);
            places.put(slug, place);
        }
    }

    /** The area an address means; empty where it means none. */
    public Optional<PlaceRow> find(String slug) {
        return Optional.ofNullable(places.get(slug));
    }

    /** The area that has the key; empty where there is none. */
    public Optional<PlaceRow> keyed(String areaKey) {
        return Optional.ofNullable(slugs.get(areaKey)).map(places::get);
    }

    /** "/omraden/hasselby-vallingby". */
    public String href(PlaceRow place) {
        return under + "/" + slugs.get(place.areaKey());
    }

    private static String name(PlaceRow place) {
        return Slug.of(place.areaName());
    }

    private static String withCode(PlaceRow place) {
        return place.areaCode().map(code -> name(place) + "-" + code).orElseGet(() -> Slug.of(place.areaKey()));
    }
}
