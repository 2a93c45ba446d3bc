package se.insatskollen.dashboard.page.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.BarChart;
import se.insatskollen.dashboard.web.chart.BarChart.Bar;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.warehouse.codes.AreaLevel;

/**
 * The districts on one measure: the chart of one year and the table of all years, from the same rows.
 *
 * @param values in the order of the chosen year, highest first; the city last
 */
record Comparison(ChoiceRow measure, int year, List<Integer> years, String ownArea, List<ValueRow> values) {

    /** One line of the table: an area and what it has each year. */
    record Area(String key, String name, boolean isCity, boolean isOwn, List<String> shown) {}

    List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        for (String key : values.stream().map(ValueRow::areaKey).distinct().toList()) {
            List<ValueRow> own =
                    values.stream().filter(row -> row.areaKey().equals(key)).toList();
            boolean isCity = own.get(0).areaLevel() != AreaLevel.DISTRICT;
            String name = isCity ? "Hela staden, stadens eget tal" : own.get(0).areaName();
            areas.add(new Area(
                    key,
                    name,
                    isCity,
                    key.equals(ownArea),
                    years.stream().map(shownYear -> shownIn(own, shownYear)).toList()));
        }
        return areas;
    }

    /** "från 0,3 procent (Östermalm) till 7,2 procent (Rinkeby-Kista)"; empty without figures. */
    String span() {
        List<ValueRow> districts = districts();
        if (districts.isEmpty()) {
            return "";
        }
        String highest = withName(districts.get(0));
        String lowest = withName(districts.get(districts.size() - 1));
        return districts.size() == 1 ? highest : "från %s till %s".formatted(lowest, highest);
    }

    private String withName(ValueRow row) {
        return "%s %s (%s)".formatted(shown(row.indicatorValue()), measure.unit(), row.areaName());
    }

    Optional<Chart> chart() {
        List<Bar> bars = districts().stream().map(this::bar).toList();
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        String summary = "%s %d i %s, %s."
                .formatted(
                        measure.indicatorTitle(),
                        year,
                        bars.size() == 1
                                ? "ett stadsdelsområde"
                                : SwedishFormat.number(bars.size()) + " stadsdelsområden",
                        span());
        return Optional.of(BarChart.of(summary, bars));
    }

    String source() {
        return values.stream().map(ValueRow::source).findFirst().orElse(SwedishFormat.NOT_STATED);
    }

    private Bar bar(ValueRow row) {
        String shown = shown(row.indicatorValue());
        return new Bar(
                row.areaName(),
                row.indicatorValue().stripTrailingZeros(),
                shown,
                "%s: %s %s".formatted(row.areaName(), shown, measure.unit()),
                row.areaKey().equals(ownArea));
    }

    private List<ValueRow> districts() {
        return inTheYear().stream()
                .filter(row -> row.areaLevel() == AreaLevel.DISTRICT)
                .toList();
    }

    private List<ValueRow> inTheYear() {
        return values.stream().filter(row -> row.indicatorYear() == year).toList();
    }

    private String shownIn(List<ValueRow> own, int shownYear) {
        return own.stream()
                .filter(row -> row.indicatorYear() == shownYear)
                .map(row -> shown(row.indicatorValue()))
                .findFirst()
                .orElse("ingen uppgift");
    }

    private String shown(BigDecimal value) {
        return SwedishFormat.decimals(value, measure.decimalCount());
    }
}
