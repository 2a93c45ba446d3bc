package se.insatskollen.dashboard.web.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.chart.Event;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.AreaDivision;

/** When a district began or ended within the time that is told of: its line is then about another place than before. */
final class Turns {
    private Turns() {}

    /** None where the figures are counted backwards for the districts of today. */
    static List<Event> of(Comparison comparison, PlaceRow place) {
        if (comparison.question().division() == AreaDivision.TODAY) {
            return List.of();
        }
        return Stream.of(
                        event(
                                comparison,
                                place.validFromDate().filter(day -> isAfterTheStart(comparison, day)),
                                "bildades "::concat),
                        event(comparison, place.validToDate(), "upphörde "::concat))
                .flatMap(Optional::stream)
                .toList();
    }

    /** "Alfalund upphörde 30 juni 2020."; empty where nothing happened. */
    static String sentence(Comparison comparison, PlaceRow place) {
        List<String> words = of(comparison, place).stream().map(Event::words).toList();
        return words.isEmpty() ? "" : "%s %s.".formatted(place.areaName(), SwedishList.and(words));
    }

    // The register's first day of a district is often just the first that is known.
    private static boolean isAfterTheStart(Comparison comparison, LocalDate day) {
        return day.isAfter(LocalDate.of(comparison.firstYear(), 1, 1));
    }

    private static Optional<Event> event(Comparison comparison, Optional<LocalDate> date, UnaryOperator<String> words) {
        List<Time> times = comparison.times();
        return date.flatMap(day -> IntStream.range(0, times.size())
                .filter(at -> times.get(at).firstYear() <= day.getYear()
                        && day.getYear() <= times.get(at).lastYear())
                .mapToObj(at -> new Event(at, words.apply(SwedishDates.day(day))))
                .findFirst());
    }
}
