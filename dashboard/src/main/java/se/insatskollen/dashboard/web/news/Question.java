package se.insatskollen.dashboard.web.news;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.BadRequestException;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.place.PlaceGroup;
import se.insatskollen.dashboard.web.place.PlaceRow;

/**
 * What a reader asks: what is new after a day, in one place or everywhere.
 *
 * @param asked the day the reader chose; without one, the last ninety days of the data are told of
 * @param places where projects lie, and the municipalities around them
 */
record Question(Optional<LocalDate> asked, Optional<PlaceRow> place, List<PlaceRow> places, LocalDate dataDate) {
    private static final String SINCE = "sedan";
    private static final String PLACE = "omrade";
    private static final int DAYS_WITHOUT_A_CHOICE = 90;

    static Question from(Context ctx, List<PlaceRow> places, LocalDate dataDate) {
        Parameters parameters = Parameters.of(ctx, List.of(SINCE, PLACE));
        List<Choice<PlaceRow>> choices = places.stream()
                .map(place -> new Choice<>(place.areaKey(), place.areaName(), place))
                .toList();
        Optional<LocalDate> asked = parameters.day(SINCE);
        if (asked.filter(day -> day.isAfter(dataDate)).isPresent()) {
            throw new BadRequestException("Uppgifterna slutar den %s. Välj den dagen eller en tidigare för ”%s”."
                    .formatted(SwedishDates.day(dataDate), SINCE));
        }
        return new Question(asked, parameters.choice(PLACE, choices), places, dataDate);
    }

    LocalDate since() {
        return asked.orElse(dataDate.minusDays(DAYS_WITHOUT_A_CHOICE));
    }

    /** Why that day, where the reader has chosen none. */
    Optional<String> why() {
        return asked.isPresent()
                ? Optional.empty()
                : Optional.of("Vi börjar %d dagar bakåt. Skriv datumet för ert förra sammanträde."
                        .formatted(DAYS_WITHOUT_A_CHOICE));
    }

    /** "24 augusti 2026". */
    String sinceDay() {
        return SwedishDates.day(since());
    }

    /** " i Linköping"; empty for everywhere. */
    String where() {
        return place.map(chosen -> " i " + chosen.areaName()).orElse("");
    }

    /** "Linköping", "alla områden". */
    String scope() {
        return place.map(PlaceRow::areaName).orElse("alla områden");
    }

    /** The choices as an address carries them: only those that were made. */
    String address() {
        return address(asked);
    }

    /** The same for another day. */
    String address(LocalDate day) {
        return address(Optional.of(day));
    }

    List<PlaceGroup> groups() {
        return PlaceGroup.of(places);
    }

    private String address(Optional<LocalDate> day) {
        String choices = Stream.of(
                        day.map(chosen -> SINCE + "=" + chosen), place.map(chosen -> PLACE + "=" + chosen.areaKey()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return choices.isEmpty() ? "" : "?" + choices;
    }
}
