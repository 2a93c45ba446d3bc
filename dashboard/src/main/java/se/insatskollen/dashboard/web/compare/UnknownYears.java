package se.insatskollen.dashboard.web.compare;

import java.util.ArrayList;
import java.util.List;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.CellState;

/** The years of an area that have no figure, with the reason in words; a picture has only their textures. */
final class UnknownYears {
    private UnknownYears() {}

    /** "2024 och 2025: för tidigt att mäta."; empty where every year has a figure. */
    static String of(Comparison comparison, PlaceRow place) {
        List<String> sentences = new ArrayList<>();
        for (CellState state : CellState.values()) {
            List<String> years = comparison.times().stream()
                    .filter(time -> comparison
                            .values()
                            .of(place, time)
                            .filter(cell -> cell.figure().isEmpty() && cell.state() == state)
                            .isPresent())
                    .map(Time::label)
                    .toList();
            if (!years.isEmpty()) {
                sentences.add("%s: %s.".formatted(SwedishList.and(years), state.label()));
            }
        }
        return String.join(" ", sentences);
    }
}
