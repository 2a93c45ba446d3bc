package se.insatskollen.dashboard.web.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.NotFoundException;

/**
 * One area among all of its door.
 *
 * @param all municipalities with their districts
 */
public record Area(PlaceRow place, List<PlaceRow> all, AreaAddresses addresses, Mergers mergers) {
    // Nobody asks since when a district exists that has been there since all of them were drawn anew.
    private static final int DRAWN_ANEW = 2007;

    /** The area that the last part of an address means. */
    public static Area at(String slug, String under, List<PlaceRow> all, List<SuccessionRow> successions) {
        AreaAddresses addresses = new AreaAddresses(under, all);
        PlaceRow place = addresses
                .find(slug)
                .orElseThrow(() ->
                        new NotFoundException("Vi har ingen kommun eller stadsdel på adressen ”%s”.".formatted(slug)));
        return new Area(place, all, addresses, new Mergers(successions, addresses));
    }

    public String name() {
        return place.areaName();
    }

    public String href() {
        return addresses.href(place);
    }

    /** "stadsdelen", "kommunen". */
    public String kind() {
        return place.isDistrict() ? "stadsdelen" : "kommunen";
    }

    /** Whether it is a district that is no more. */
    public boolean isEnded() {
        return place.isDistrict() && place.validToDate().isPresent();
    }

    /** The municipality a district lies in; empty for a municipality. */
    public Optional<AreaLink> municipality() {
        return place.isDistrict() ? addresses.keyed(place.municipalityKey()).map(this::link) : Optional.empty();
    }

    /** Its districts, those of today first. */
    public List<AreaLink> districts() {
        return place.isDistrict()
                ? List.of()
                : inMunicipality()
                        .sorted((one, other) -> Boolean.compare(
                                one.validToDate().isPresent(),
                                other.validToDate().isPresent()))
                        .map(this::link)
                        .toList();
    }

    /** How it began and how it ended, oldest first. */
    public List<Merger> history() {
        return Stream.of(mergers.beginning(place), mergers.end(place))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What it was made of and what it became part of. */
    public List<AreaLink> kin() {
        return history().stream()
                .flatMap(merger -> Stream.concat(merger.ended().stream(), Stream.of(merger.begun())))
                .filter(other -> !other.equals(place))
                .distinct()
                .map(this::link)
                .toList();
    }

    /** Itself with all that lies in it or has become part of it, as SQL splits it. */
    public String keys() {
        Stream<PlaceRow> within = place.isDistrict() ? mergers.partsOf(place).stream() : inMunicipality();
        return Stream.concat(Stream.of(place), within).map(PlaceRow::areaKey).collect(Collectors.joining("|"));
    }

    public AreaLink link(PlaceRow other) {
        return new AreaLink(
                other.areaName(), addresses.href(other), other.isDistrict() ? other.existence(DRAWN_ANEW) : "");
    }

    private Stream<PlaceRow> inMunicipality() {
        return all.stream().filter(PlaceRow::isDistrict).filter(other -> other.municipalityKey()
                .equals(place.areaKey()));
    }
}
