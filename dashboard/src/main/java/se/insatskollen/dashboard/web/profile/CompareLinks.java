package se.insatskollen.dashboard.web.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.Slug;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.compare.IndicatorRow;
import se.insatskollen.dashboard.web.compare.Stock;
import se.insatskollen.dashboard.web.compare.Time;
import se.insatskollen.dashboard.web.compare.ValueRow;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.AreaDivision;

/** Leads from an indicator of an area to the page that compares areas on it. */
final class CompareLinks {
    private static final String COMPARE = "/jamfor";

    private final String page;
    private final PlaceRow place;
    private final AreaDivision division;
    private final Set<String> compared;

    CompareLinks(Stock stock, PlaceRow place, AreaDivision division) {
        this.page = stock.origin() == Origin.INVENTED ? InventedCity.PATH + COMPARE : COMPARE;
        this.place = place;
        this.division = division;
        this.compared =
                stock.indicators().stream().map(IndicatorRow::indicatorId).collect(Collectors.toSet());
    }

    /**
     * Empty where areas are not compared on the indicator.
     *
     * @param told what is told of the area on it
     */
    Optional<String> to(IndicatorRow indicator, Time time, List<ValueRow> told) {
        if (!compared.contains(indicator.indicatorId())) {
            return Optional.empty();
        }
        String address = "%s?matt=%s".formatted(page, indicator.slug());
        if (told.isEmpty()) {
            return Optional.of(address);
        }
        boolean isTold = told.stream().anyMatch(row -> row.time().equals(time));
        boolean isEnded = place.isDistrict() && place.validToDate().isPresent() && !indicator.isPublished();
        return Optional.of(address
                + "&omrade=" + place.areaKey()
                + (isTold ? "&ar=" + time.address() : "")
                + (isEnded ? "&indelning=" + Slug.of(division.label()) : ""));
    }
}
