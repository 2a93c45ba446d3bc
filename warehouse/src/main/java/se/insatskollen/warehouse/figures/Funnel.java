package se.insatskollen.warehouse.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.statistics.ObservedExpectedFunnel;
import se.insatskollen.warehouse.statistics.Proportion;
import se.insatskollen.warehouse.statistics.ProportionFunnel;

/** Places areas in the funnel of their year: shares by effective size, rates as observed over expected. */
final class Funnel {
    private static final int FEWEST_AREAS = 2;
    private static final BigDecimal EVERYBODY = BigDecimal.valueOf(100);

    private Funnel() {}

    /** The place of each area; none of a statistic that has no funnel, and none of a single area. */
    static Map<AreaSlot, FunnelPlace> places(List<AreaYear> areas, Indicator indicator) {
        if (areas.size() < FEWEST_AREAS) {
            return Map.of();
        }
        return switch (indicator.statistic()) {
            case PROPORTION -> ofProportions(areas, indicator);
            case RATE -> ofRates(areas);
            case MEAN, MEDIAN, RATIO_OF_SUMS, RATIO_OF_RATES -> Map.of();
        };
    }

    private static Map<AreaSlot, FunnelPlace> ofProportions(List<AreaYear> areas, Indicator indicator) {
        double centre = Proportion.of(
                        Tally.together(areas.stream().map(AreaYear::all).toList())
                                .sums())
                .orElseThrow()
                .share();
        double scale = indicator.scale();
        if (hasNoWidth(Digits.ofFigures(indicator).value(centre * scale))) {
            return Map.of();
        }
        Map<AreaSlot, Proportion> shares = new LinkedHashMap<>();
        for (AreaYear area : areas) {
            Proportion.of(area.all().sums())
                    .filter(share -> share.effectiveSize().isPresent())
                    .ifPresent(share -> shares.put(area.area(), share));
        }
        Optional<Double> between = ProportionFunnel.overDispersed(centre, List.copyOf(shares.values()))
                .map(ProportionFunnel::betweenVariance);
        Map<AreaSlot, FunnelPlace> places = new LinkedHashMap<>();
        shares.forEach((area, share) -> places.put(
                area,
                new FunnelPlace(share.effectiveSize().getAsDouble(), share.share() * scale, centre * scale, between)));
        return places;
    }

    // As it is stored: around nobody or everybody chance leaves no room, and every other area would lie outside.
    private static boolean hasNoWidth(BigDecimal centre) {
        return centre.signum() == 0 || centre.compareTo(EVERYBODY) == 0;
    }

    private static Map<AreaSlot, FunnelPlace> ofRates(List<AreaYear> areas) {
        Tally pool = Tally.together(areas.stream().map(AreaYear::all).toList());
        double rate = pool.events() / pool.children().orElseThrow();
        if (rate == 0) {
            return Map.of();
        }
        Map<AreaSlot, ObservedExpectedFunnel.Area> counts = new LinkedHashMap<>();
        for (AreaYear area : areas) {
            double expected = rate * area.all().children().orElseThrow();
            counts.put(area.area(), new ObservedExpectedFunnel.Area(area.all().events(), expected));
        }
        Optional<Double> between = ObservedExpectedFunnel.overDispersed(List.copyOf(counts.values()))
                .map(ObservedExpectedFunnel::betweenVariance);
        Map<AreaSlot, FunnelPlace> places = new LinkedHashMap<>();
        counts.forEach((area, count) ->
                places.put(area, new FunnelPlace(count.expected(), count.observed() / count.expected(), 1, between)));
        return places;
    }
}
