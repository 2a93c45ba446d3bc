package se.insatskollen.dashboard.page.invented.city;

import java.time.LocalDate;
import java.util.List;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;

/** A day on which districts became others; names separated by a vertical bar. */
record MergerRow(LocalDate mergerDate, String endedNames, String begunNames) {

    boolean isEndOf(String areaName) {
        return ended().contains(areaName);
    }

    /** "Den 1 juli 2020 slogs Alfalund och Betavik ihop till Alfalund-Betavik." */
    String sentence() {
        List<String> begun = List.of(begunNames.split("\\|", -1));
        String into = begun.size() == 1
                ? begun.get(0)
                : "%s nya: %s".formatted(SwedishFormat.word(begun.size()), SwedishList.and(begun));
        return "Den %s slogs %s ihop till %s.".formatted(SwedishDates.day(mergerDate), SwedishList.and(ended()), into);
    }

    private List<String> ended() {
        return List.of(endedNames.split("\\|", -1));
    }
}
