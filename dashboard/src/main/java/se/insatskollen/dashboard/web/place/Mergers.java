package se.insatskollen.dashboard.web.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of districts that ended, and what others were made of. */
public record Mergers(List<SuccessionRow> rows, AreaAddresses addresses) {

    /** How the area ended; empty where it has not, or nobody says how. */
    public Optional<Merger> end(PlaceRow place) {
        return rows.stream()
                .filter(row -> row.predecessorAreaKey().equals(place.areaKey()))
                .findFirst()
                .flatMap(row -> addresses.keyed(row.successorAreaKey()))
                .flatMap(this::beginning);
    }

    /** How the area began; empty where nobody says so. */
    public Optional<Merger> beginning(PlaceRow place) {
        List<SuccessionRow> before = rows.stream()
                .filter(row -> row.successorAreaKey().equals(place.areaKey()))
                .toList();
        List<PlaceRow> ended = before.stream()
                .flatMap(row -> addresses.keyed(row.predecessorAreaKey()).stream())
                .toList();
        return ended.isEmpty()
                ? Optional.empty()
                : Optional.of(new Merger(before.get(0).successionDate(), ended, place));
    }

    /** Everything that has become part of the area, however long ago. */
    public List<PlaceRow> partsOf(PlaceRow place) {
        Set<PlaceRow> parts = new LinkedHashSet<>();
        List<PlaceRow> asked = new ArrayList<>(List.of(place));
        while (!asked.isEmpty()) {
            beginning(asked.remove(0)).map(Merger::ended).orElse(List.of()).stream()
                    .filter(parts::add)
                    .forEach(asked::add);
        }
        return List.copyOf(parts);
    }
}
