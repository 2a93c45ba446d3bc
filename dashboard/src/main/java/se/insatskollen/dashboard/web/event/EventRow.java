package se.insatskollen.dashboard.web.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.chart.Event;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.EventKind;

/**
 * A reform or a changed way to count: a day from which figures may mean something else.
 *
 * @param areaKey where it holds; empty where it holds everywhere
 * @param concernedIndicators their ids with bars between them; empty where it concerns all
 */
public record EventRow(
        Optional<String> areaKey,
        LocalDate fromDate,
        EventKind eventKind,
        String eventTitle,
        String description,
        Optional<String> concernedIndicators,
        String source) {

    /** Whether it holds there: in a district what holds in its municipality does too. */
    boolean holdsIn(PlaceRow place) {
        return areaKey.filter(key -> !key.equals(place.areaKey()) && !key.equals(place.municipalityKey()))
                .isEmpty();
    }

    boolean concerns(String indicatorId) {
        return concernedIndicators
                .filter(ids -> !List.of(ids.split(" \\| ", -1)).contains(indicatorId))
                .isEmpty();
    }

    /** The same as a line on an axis. */
    Event at(int time) {
        return new Event(
                time,
                eventTitle,
                Optional.of(new Event.Note(SwedishDates.day(fromDate), eventTitle, description, source)));
    }
}
