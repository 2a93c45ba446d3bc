package se.insatskollen.dashboard.web.place;

import java.time.LocalDate;
import java.util.List;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishList;

/** A day on which districts became another. */
public record Merger(LocalDate day, List<PlaceRow> ended, PlaceRow begun) {

    /** "Den 1 juli 2020 slogs Alfalund och Betavik ihop till Alfalund-Betavik." */
    public String sentence() {
        List<String> names = ended.stream().map(PlaceRow::areaName).toList();
        String how = names.size() == 1 ? "Den %s blev %s en del av %s." : "Den %s slogs %s ihop till %s.";
        return how.formatted(SwedishDates.day(day), SwedishList.and(names), begun.areaName());
    }
}
