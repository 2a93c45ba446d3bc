package se.insatskollen.dashboard.web.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.place.AreaAddresses;
import se.insatskollen.dashboard.web.place.AreaLink;
import se.insatskollen.dashboard.web.place.PlaceGroup;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.profile.AreaList.Group;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;

/** Puts the areas under headings, those of today before those that have ended. */
record AreaLister(String marked, List<PlaceRow> places, AreaAddresses addresses, Map<String, KnownRow> known) {

    AreaList list(Optional<String> text) {
        List<PlaceGroup> all = PlaceGroup.of(places);
        List<PlaceRow> alone = all.stream()
                .filter(group -> group.districts().isEmpty())
                .map(PlaceGroup::municipality)
                .filter(place -> isMeant(place, text))
                .toList();
        List<Group> divided = all.stream()
                .filter(group -> !group.districts().isEmpty())
                .map(group -> divided(group, text))
                .flatMap(Optional::stream)
                .toList();
        Stream<Group> others =
                group(
                        "kommuner",
                        "Kommuner",
                        alone.stream().filter(place -> !known(place).isEmpty()).toList())
                        .stream();
        return new AreaList(
                text.orElse(""),
                answer(),
                Stream.concat(divided.stream(), others).toList(),
                alone.stream()
                        .filter(place -> known(place).isEmpty())
                        .map(place -> new AreaLink(place.areaName(), addresses.href(place), ""))
                        .toList());
    }

    private Optional<Group> divided(PlaceGroup group, Optional<String> text) {
        PlaceRow municipality = group.municipality();
        boolean isWhole = isMeant(municipality, text);
        List<PlaceRow> meant = Stream.concat(
                        Stream.of(municipality),
                        Stream.concat(
                                group.districts().stream().filter(district -> !isEnded(district)),
                                group.districts().stream().filter(AreaLister::isEnded)))
                .filter(place -> isWhole || isMeant(place, text))
                .toList();
        String name = municipality.areaName();
        return group(municipality.areaKey(), name + " och dess stadsdelar", meant);
    }

    private Optional<Group> group(String id, String title, List<PlaceRow> meant) {
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        List<Column<PlaceRow>> columns = List.of(
                new Column<>(Head.words("Projekt"), place -> words(known(place).projects())),
                new Column<>(Head.words("Siffror"), place -> words(known(place).figures())));
        Table table = Table.of(id, marked + title + ": vad vi har", "Område", meant, this::start, columns)
                .in(Shape.CARDS);
        return Optional.of(new Group(title, table));
    }

    private Start start(PlaceRow place) {
        Cell name = Cell.words(place.areaName()).to(addresses.href(place));
        boolean isDivided = !place.isDistrict()
                && places.stream()
                        .anyMatch(other ->
                                other.isDistrict() && other.municipalityKey().equals(place.areaKey()));
        return new Start(name.marked(isDivided ? "hela kommunen" : ending(place)), "");
    }

    private static Cell words(String text) {
        return Cell.words(text.isEmpty() ? "inget vi känner till" : text);
    }

    private static String ending(PlaceRow place) {
        return place.isDistrict()
                ? place.validToDate()
                        .map(day -> "till " + SwedishDates.day(day))
                        .orElse("")
                : "";
    }

    private static boolean isEnded(PlaceRow place) {
        return place.validToDate().isPresent();
    }

    private KnownRow known(PlaceRow place) {
        return known.getOrDefault(place.areaKey(), KnownRow.NOTHING);
    }

    private String answer() {
        long municipalities = places.stream()
                .filter(place -> !place.isDistrict() && !known(place).isEmpty())
                .count();
        long districts = places.stream()
                .filter(place -> place.isDistrict() && !known(place).isEmpty())
                .count();
        return "Vi har projekt eller siffror från %s och %s."
                .formatted(
                        municipalities == 1 ? "en kommun" : SwedishFormat.word(municipalities) + " kommuner",
                        districts == 1 ? "en stadsdel" : SwedishFormat.word(districts) + " stadsdelar");
    }

    private static boolean isMeant(PlaceRow place, Optional<String> text) {
        return text.map(asked -> asked.toLowerCase(SwedishDates.SWEDISH))
                .filter(asked ->
                        !place.areaName().toLowerCase(SwedishDates.SWEDISH).contains(asked))
                .isEmpty();
    }
}
