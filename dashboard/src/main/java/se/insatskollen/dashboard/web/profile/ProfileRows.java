package se.insatskollen.dashboard.web.profile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.compare.ComparisonRow;
import se.insatskollen.dashboard.web.compare.IndicatorRow;
import se.insatskollen.dashboard.web.compare.Stock;
import se.insatskollen.dashboard.web.compare.Stock.ComparedRow;
import se.insatskollen.dashboard.web.compare.Stock.ToldRow;
import se.insatskollen.dashboard.web.compare.Time;
import se.insatskollen.dashboard.web.compare.ValueRow;
import se.insatskollen.dashboard.web.compare.Values;
import se.insatskollen.dashboard.web.event.Events;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.AreaDivision;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.codes.Sex;

/** Reads the profile of an area, every indicator at once. */
public final class ProfileRows {
    private final Stock stock;
    private final PlaceRow place;
    private final AreaDivision division;
    private final Map<String, List<ValueRow>> own;
    private final Map<String, List<ComparisonRow>> compared;
    private final CompareLinks links;

    public ProfileRows(Stock stock, PlaceRow place) {
        this.stock = stock;
        this.place = place;
        // What is published is not recomputed for today's districts, and one that has ended is none of them.
        boolean isToday =
                stock.origin() == Origin.INVENTED && place.validToDate().isEmpty();
        this.division = isToday ? AreaDivision.TODAY : AreaDivision.AS_IT_WAS;
        this.own = byIndicator(stock.told(place));
        this.links = new CompareLinks(stock, place, division);
        this.compared = stock.compared(place, division).stream()
                .collect(groupingBy(ComparedRow::indicatorId, mapping(ComparedRow::comparison, toList())));
    }

    /** For the year that is asked for, else the newest there is; empty where there is no figure of the area. */
    public Optional<Profile> profile(Context ctx) {
        List<Time> times = times();
        if (times.isEmpty()) {
            Parameters.none(ctx);
            return Optional.empty();
        }
        Parameters parameters = Parameters.of(ctx, List.of("ar"));
        List<Choice<Time>> choices = times.stream()
                .map(time -> new Choice<>(time.address(), time.label(), time))
                .toList();
        Optional<Time> chosen = parameters.choice("ar", choices);
        Time time = chosen.orElseGet(() -> newest(times));
        List<PlaceRow> beside = stock.places().stream()
                .filter(place::isBeside)
                .filter(other -> !other.equals(place) && other.isIn(division))
                .filter(other -> other.isToldFor(time.firstYear(), time.lastYear(), division))
                .toList();
        Map<String, List<ValueRow>> others = byIndicator(stock.told(beside, time));
        List<Measure> measures = indicators(chosen)
                .map(indicator ->
                        measure(indicator, time, beside, others.getOrDefault(indicator.indicatorId(), List.of())))
                .toList();
        List<Profile.History> history = measures.stream().map(this::history).toList();
        Events events = stock.events().in(place);
        return Optional.of(
                new Profile(stock.origin(), place, division, beside, times, time, measures, history, events));
    }

    // Of what is published there is much that is told of other areas or years only; our own indicators are told of all.
    private Stream<IndicatorRow> indicators(Optional<Time> chosen) {
        return stock.everyIndicator().stream()
                .filter(indicator -> !indicator.isPublished()
                        || rows(indicator).stream()
                                .anyMatch(row -> chosen.isEmpty() || row.time().equals(chosen.get())));
    }

    private Measure measure(IndicatorRow indicator, Time asked, List<PlaceRow> beside, List<ValueRow> others) {
        List<ValueRow> rows = rows(indicator);
        Time time = indicator.isPublished() ? published(asked, rows) : told(asked, rows.isEmpty() ? others : rows);
        Values ownValues = new Values(rows, division, Sex.ALL);
        Values othersValues = new Values(others, division, Sex.ALL);
        List<BigDecimal> figures = indicator.isRefused(ComparisonKind.AREAS)
                ? List.of()
                : beside.stream()
                        .flatMap(other -> othersValues.of(other, time).flatMap(ValueRow::figure).stream())
                        .toList();
        return new Measure(
                indicator,
                time,
                stock.isWithheld(indicator),
                ownValues.of(place, time),
                figures,
                beside.stream().anyMatch(other -> othersValues
                        .of(other, time)
                        .filter(ValueRow::isHidden)
                        .isPresent()),
                comparison(indicator, time),
                links.to(indicator, time, rows));
    }

    private Profile.History history(Measure measure) {
        IndicatorRow indicator = measure.indicator();
        Values values = new Values(rows(indicator), division, Sex.ALL);
        List<Profile.Moment> moments = Stream.concat(
                        rows(indicator).stream().map(ValueRow::time),
                        compared.getOrDefault(indicator.indicatorId(), List.of()).stream()
                                .map(ComparisonRow::time))
                .distinct()
                .sorted()
                .flatMap(time -> values.of(place, time).stream().map(row -> moment(indicator, row)))
                .toList();
        return new Profile.History(measure, moments);
    }

    private Profile.Moment moment(IndicatorRow indicator, ValueRow row) {
        Optional<BigDecimal> others = comparison(indicator, row.time()).flatMap(ComparisonRow::othersValue);
        return new Profile.Moment(row.time(), row.shown(indicator), row.isHidden(), row.figure(), others);
    }

    private Optional<ComparisonRow> comparison(IndicatorRow indicator, Time time) {
        return compared.getOrDefault(indicator.indicatorId(), List.of()).stream()
                .filter(row -> row.time().equals(time))
                .findFirst();
    }

    private List<ValueRow> rows(IndicatorRow indicator) {
        return own.getOrDefault(indicator.indicatorId(), List.of());
    }

    // A year where anything is told by years; where nothing is, the longer times.
    private List<Time> times() {
        List<Time> all = toldOfTheArea().map(ValueRow::time).distinct().sorted().toList();
        List<Time> years = all.stream().filter(Time::isYear).toList();
        return years.isEmpty() ? all : years;
    }

    /** The newest with a figure in which the area existed from the first day to the last. */
    private Time newest(List<Time> times) {
        List<Time> known = times.stream()
                .filter(time -> toldOfTheArea()
                        .anyMatch(row -> row.time().equals(time) && row.figure().isPresent()))
                .toList();
        return known.stream()
                .filter(time -> place.partOf(time.firstYear(), time.lastYear(), division)
                        .isEmpty())
                .max(Comparator.naturalOrder())
                .or(() -> known.stream().max(Comparator.naturalOrder()))
                .orElseGet(() -> times.get(times.size() - 1));
    }

    private Stream<ValueRow> toldOfTheArea() {
        return own.values().stream()
                .flatMap(List::stream)
                .filter(row -> Values.isIn(row.areaVintage(), division))
                .filter(row -> place.isToldFor(row.firstYear(), row.lastYear(), division));
    }

    // An indicator that is never told by years is told for the longer time that is nearest.
    private static Time told(Time asked, List<ValueRow> rows) {
        List<Time> times = rows.stream().map(ValueRow::time).distinct().toList();
        return times.stream().anyMatch(asked::isAsLongAs)
                ? asked
                : asked.nearest(times).orElse(asked);
    }

    // What is published is published now and then: the newest there is.
    private static Time published(Time asked, List<ValueRow> rows) {
        List<Time> times = rows.stream().map(ValueRow::time).distinct().toList();
        return times.contains(asked)
                ? asked
                : times.stream().max(Comparator.naturalOrder()).orElse(asked);
    }

    private static Map<String, List<ValueRow>> byIndicator(List<ToldRow> rows) {
        return rows.stream().collect(groupingBy(ToldRow::indicatorId, mapping(ToldRow::value, toList())));
    }
}
