package se.insatskollen.dashboard.web.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.chart.Event;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.timeline.Footing;
import se.insatskollen.dashboard.web.timeline.Moment;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.EventKind;

/** The events that are told of behind one door, oldest first. */
public record Events(List<EventRow> rows) {

    /** All of the door that is asked. */
    public static Events all(Queries open) {
        return new Events(open.list(Events.class, "events.sql", EventRow.class));
    }

    /** Those that hold in the area. */
    public Events in(PlaceRow place) {
        return only(row -> row.holdsIn(place));
    }

    /** Those that hold in no area alone. */
    public Events everywhere() {
        return only(row -> row.areaKey().isEmpty());
    }

    /** Those that an indicator must be read with. */
    public Events concerning(String indicatorId) {
        return only(row -> row.concerns(indicatorId));
    }

    /** Those that all figures must be read with. */
    public Events concerningAll() {
        return only(row -> row.concernedIndicators().isEmpty());
    }

    /** The lines on an axis of years. */
    public List<Event> on(List<Integer> years) {
        return on(years, year -> year, year -> year);
    }

    /**
     * The lines on an axis of times in their order. On the first day of the axis nothing is parted, and of times
     * told together neither. An event in a year that
     * the axis leaves out stands at the next time.
     */
    public <T> List<Event> on(List<T> times, ToIntFunction<T> firstYear, ToIntFunction<T> lastYear) {
        if (times.size() < 2) {
            return List.of();
        }
        LocalDate start = LocalDate.of(firstYear.applyAsInt(times.get(0)), 1, 1);
        return rows.stream()
                .filter(row -> row.fromDate().isAfter(start))
                .flatMap(row -> IntStream.range(0, times.size())
                        .filter(at -> lastYear.applyAsInt(times.get(at))
                                >= row.fromDate().getYear())
                        .mapToObj(row::at)
                        .limit(1))
                .toList();
    }

    /** The reforms for all that came while something went on; how figures are counted is no part of its timeline. */
    public Stream<Moment> during(Period period) {
        return everywhere().only(row -> row.eventKind() == EventKind.REFORM).rows().stream()
                .filter(row -> period.firstDay().filter(row.fromDate()::isAfter).isPresent())
                .filter(row -> period.lastDay()
                        .filter(day -> !row.fromDate().isAfter(day))
                        .isPresent())
                .map(Events::moment);
    }

    private static Moment moment(EventRow row) {
        return new Moment(
                Moment.on(Optional.of(row.fromDate()), Optional.of(DatePrecision.DAY)),
                Footing.AROUND,
                row.eventTitle(),
                row.description(),
                row.source(),
                "");
    }

    private Events only(Predicate<EventRow> kept) {
        return new Events(rows.stream().filter(kept).toList());
    }
}
