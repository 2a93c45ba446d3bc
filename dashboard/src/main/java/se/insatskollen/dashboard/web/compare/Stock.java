package se.insatskollen.dashboard.web.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.event.Events;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.register.AnnualIndex;
import se.insatskollen.warehouse.codes.AreaDivision;
import se.insatskollen.warehouse.codes.Sex;

/**
 * What there is to compare behind one door.
 *
 * @param places municipalities with their districts
 */
public record Stock(Queries open, List<PlaceRow> places) {

    // Amounts lie in the prices of the newest year with an index.
    private static final double AS_STORED = 1;

    /** A figure with the indicator it is told on. */
    public record ToldRow(String indicatorId, @Nested ValueRow value) {}

    /** A comparison with the indicator it is made on. */
    public record ComparedRow(String indicatorId, @Nested ComparisonRow comparison) {}

    /** An indicator and an area it has rows for. */
    public record CoveredRow(String indicatorId, String areaKey) {}

    /** Everything behind the door that is asked. */
    public static Stock of(Queries open) {
        return new Stock(open, PlaceRow.all(open));
    }

    /** Whether it is real. */
    public Origin origin() {
        return open.origin();
    }

    /** The indicators that two areas have figures for that stand beside each other, and those that are withheld. */
    public List<IndicatorRow> indicators() {
        Map<String, Set<String>> covered = open.figures().list(Stock.class, "covered.sql", CoveredRow.class).stream()
                .collect(Collectors.groupingBy(
                        CoveredRow::indicatorId, Collectors.mapping(CoveredRow::areaKey, Collectors.toSet())));
        return everyIndicator().stream()
                .filter(row -> isComparable(covered.getOrDefault(row.indicatorId(), Set.of())) || isWithheld(row))
                .toList();
    }

    private boolean isComparable(Set<String> covered) {
        List<PlaceRow> told = places.stream()
                .filter(place -> covered.contains(place.areaKey()))
                .toList();
        return told.stream()
                .anyMatch(place -> told.stream().filter(place::isBeside).count() > 1);
    }

    /** Whether there is nothing to compare. */
    public boolean isEmpty() {
        return indicators().isEmpty();
    }

    /** How finely it is told; empty where it is told as its source has it. */
    Optional<PublishedRow> published(IndicatorRow indicator) {
        return published().stream()
                .filter(row -> row.indicatorId().equals(indicator.indicatorId()))
                .findFirst();
    }

    /** Whether nothing of it is told, because it would be about too few. */
    public boolean isWithheld(IndicatorRow indicator) {
        return published(indicator).filter(PublishedRow::isWithheld).isPresent();
    }

    private List<PublishedRow> published() {
        return open.figures().list(Stock.class, "published.sql", PublishedRow.class);
    }

    /** The years whose prices amounts can be told in. */
    List<AnnualIndex.Level> priceLevels() {
        return AnnualIndex.of(open).levels();
    }

    List<ValueRow> values(IndicatorRow indicator, Prices prices) {
        Map<String, Object> parameters = everyValue();
        parameters.put("indicator", indicator.indicatorId());
        parameters.put("factor", prices.factor());
        return open.figures().list(Stock.class, "values.sql", parameters, ValueRow.class);
    }

    List<ComparisonRow> comparisons(Question question) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("indicator", question.indicator().indicatorId());
        parameters.put("area", null);
        parameters.put("division", question.division().name());
        parameters.put("factor", question.prices().factor());
        return open.figures().list(Stock.class, "comparisons.sql", parameters, ComparisonRow.class);
    }

    /** What its time axes must be read with. */
    public Events events() {
        return Events.all(open);
    }

    /** The municipalities that are officially like one. */
    List<Peers.PeerRow> peers(PlaceRow place) {
        return open.list(Stock.class, "peers.sql", Map.of("area", place.areaKey()), Peers.PeerRow.class);
    }

    /**
     * Every indicator of the door, whether or not districts can be compared on it. Nominal kronor are not among them: they
     * are another way of telling one.
     */
    public List<IndicatorRow> everyIndicator() {
        return rows().filter(row -> !row.isNominal()).toList();
    }

    /** The same amounts in the kronor of each year; empty where they are not told so. */
    Optional<IndicatorRow> nominal(IndicatorRow measure) {
        return rows().filter(row -> row.nominalOfIndicatorId().equals(Optional.of(measure.indicatorId())))
                .findFirst();
    }

    private Stream<IndicatorRow> rows() {
        return open.figures().list(Stock.class, "indicators.sql", IndicatorRow.class).stream();
    }

    /** The figures of every indicator for one area at all times, girls and boys together. */
    public List<ToldRow> told(PlaceRow place) {
        return told(List.of(place), Optional.empty());
    }

    /** The same for several areas, in the times that lie within reach of one. */
    public List<ToldRow> told(List<PlaceRow> beside, Time time) {
        return told(beside, Optional.of(time));
    }

    private List<ToldRow> told(List<PlaceRow> asked, Optional<Time> time) {
        Map<String, Object> parameters = everyValue();
        parameters.put("areas", asked.stream().map(PlaceRow::areaKey).collect(Collectors.joining("|")));
        parameters.put("sex", Sex.ALL.name());
        parameters.put("from_year", time.map(Time::earliestNear).orElse(null));
        parameters.put("to_year", time.map(Time::latestNear).orElse(null));
        return open.figures().list(Stock.class, "values.sql", parameters, ToldRow.class);
    }

    /** What can be said of an area beside the others on every indicator and at all times. */
    public List<ComparedRow> compared(PlaceRow place, AreaDivision division) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("indicator", null);
        parameters.put("area", place.areaKey());
        parameters.put("division", division.name());
        parameters.put("factor", AS_STORED);
        return open.figures().list(Stock.class, "comparisons.sql", parameters, ComparedRow.class);
    }

    private static Map<String, Object> everyValue() {
        Map<String, Object> parameters = new HashMap<>();
        Stream.of("indicator", "areas", "sex", "from_year", "to_year").forEach(name -> parameters.put(name, null));
        parameters.put("factor", AS_STORED);
        return parameters;
    }
}
