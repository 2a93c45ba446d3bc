package se.insatskollen.dashboard.web.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.place.PlaceRow;

/**
 * What there is to compare behind one door. The SQL lies beside the page, so that no query sees through both doors.
 *
 * @param page the page whose SQL is asked
 * @param places municipalities with their districts
 */
public record Stock(Origin origin, Class<?> page, Queries open, List<PlaceRow> places) {

    /** An indicator and an area it has rows for. */
    public record CoveredRow(String indicatorId, String areaKey) {}

    /** The indicators that at least two districts have figures for and those that are withheld, in their order. */
    List<IndicatorRow> indicators() {
        Set<String> districts = places.stream()
                .filter(PlaceRow::isDistrict)
                .map(PlaceRow::areaKey)
                .collect(Collectors.toSet());
        Map<String, Long> covered = open.figures().list(page, "covered.sql", CoveredRow.class).stream()
                .filter(row -> districts.contains(row.areaKey()))
                .collect(Collectors.groupingBy(CoveredRow::indicatorId, Collectors.counting()));
        return open.figures().list(page, "indicators.sql", IndicatorRow.class).stream()
                .filter(row -> covered.getOrDefault(row.indicatorId(), 0L) > 1 || isWithheld(row))
                .toList();
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
    boolean isWithheld(IndicatorRow indicator) {
        return published(indicator).filter(PublishedRow::isWithheld).isPresent();
    }

    private List<PublishedRow> published() {
        return open.figures().list(page, "published.sql", PublishedRow.class);
    }

    /** The years whose prices amounts can be told in. */
    List<Prices.LevelRow> priceLevels() {
        return open.list(page, "pricelevels.sql", Prices.LevelRow.class);
    }

    List<ValueRow> values(IndicatorRow indicator, Prices prices) {
        Map<String, Object> parameters = Map.of("indicator", indicator.indicatorId(), "factor", prices.factor());
        return open.figures().list(page, "values.sql", parameters, ValueRow.class);
    }

    List<ComparisonRow> comparisons(Question question) {
        Map<String, Object> parameters = Map.of(
                "indicator",
                question.indicator().indicatorId(),
                "division",
                question.division().name(),
                "factor",
                question.prices().factor());
        return open.figures().list(page, "comparisons.sql", parameters, ComparisonRow.class);
    }
}
