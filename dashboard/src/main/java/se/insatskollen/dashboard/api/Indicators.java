package se.insatskollen.dashboard.api;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.warehouse.codes.Direction;
import se.insatskollen.warehouse.codes.IndicatorKind;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.tables.OpenIndicator;
import se.insatskollen.warehouse.tables.OpenIndicatorFairness;

/** What the figures mean: the catalogue of indicators, each with what it bears to be compared with. */
final class Indicators {
    private static final String ID = "indicator_id";
    private static final String COMPARISONS = "comparisons";

    private final ApiDoor door;

    Indicators(ApiDoor door) {
        this.door = door;
    }

    Endpoint endpoint() {
        return new Endpoint(
                "/v1/indicators",
                "The catalogue of indicators: what they measure, how, from where, and what they may be compared with.",
                List.of(Format.JSON, Format.CSV),
                List.of(),
                List.of(
                        Parameter.choice("indicator_kind", IndicatorKind.class, "What kind of figure it is."),
                        Parameter.choice("direction", Direction.class, "Which way is better.")),
                Fields.of("indicator", OpenIndicator.TABLE)
                        .with(
                                "indicator",
                                Field.rows(
                                        COMPARISONS,
                                        "What the figures may be held against, with the warning or the reason.",
                                        comparisonFields())),
                (asked, endpoint, open) -> Found.page("Mått", source(), rows(asked, endpoint, open)));
    }

    /** Where figures come from, where no single one is meant. */
    String source() {
        return door.isInvented()
                ? "Våra beräkningar av påhittade leveranser. SQL-filen står vid varje mått."
                : "Offentlig statistik. Källan står vid varje mått.";
    }

    private List<Map<String, Object>> rows(Asked asked, Endpoint endpoint, Queries open) {
        Map<Object, List<Map<String, Object>>> comparisons =
                open.figures().rows(Api.class, "comparisons.sql", Map.of()).stream()
                        .collect(groupingBy(row -> row.get(ID)));
        return open.figures().rows(Api.class, "indicators.sql", asked.bindings(endpoint)).stream()
                .map(row -> {
                    Map<String, Object> whole = new HashMap<>(row);
                    whole.put(COMPARISONS, comparisons.getOrDefault(row.get(ID), List.of()));
                    return whole;
                })
                .toList();
    }

    private static Fields comparisonFields() {
        List<Column> columns = OpenIndicatorFairness.TABLE.columns().stream()
                .filter(column -> !column.name().equals(ID))
                .toList();
        return Fields.of("comparison", columns);
    }
}
